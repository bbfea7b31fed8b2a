package org.inplace.lua.lib;

import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Stack;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;

/** {@code module}: makes the function that calls it run in the table of a module. */
final class ModuleFunction {

    private static final ByteString SELF = ByteString.of("_M");
    private static final ByteString NAME = ByteString.of("_NAME");
    private static final ByteString PACKAGE = ByteString.of("_PACKAGE");

    private ModuleFunction() {
    }

    @TruffleBoundary
    static Object module(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        Table module = table(at, name);
        if (Operations.index(module, NAME, at, null) == Null.INSTANCE) {
            Operations.setIndex(module, SELF, module, at, null);
            Operations.setIndex(module, NAME, name, at, null);
            int dot = name.latin1().lastIndexOf('.');
            Operations.setIndex(module, PACKAGE, name.substring(0, dot + 1), at, null);
        }
        List<Stack.Level> levels = Stack.levels(at, 2, FrameInstance.FrameAccess.READ_ONLY);
        if (levels.size() < 2 || !(levels.get(1).function() instanceof Closure caller)) {
            throw Errors.raise(at, "'module' not called from a Lua function");
        }
        caller.setEnvironment(module);
        for (int i = 1; i < arguments.length; i++) {
            Calls.call(arguments[i], at, module);
        }
        return Results.NONE;
    }

    /** The table of a module: one that is known, or at the end of a path of fields that begins at the globals. */
    private static Table table(Node at, ByteString name) {
        Table loaded = Context.get(at).loaded();
        if (loaded.get(name) instanceof Table known) {
            return known;
        }
        Table table = Context.get(at).thread().globals();
        String path = name.latin1();
        for (int from = 0, to; from <= path.length(); from = to + 1) {
            to = path.indexOf('.', from);
            to = to < 0 ? path.length() : to;
            ByteString field = name.substring(from, to);
            Object next = table.get(field);
            if (next == Null.INSTANCE) {
                next = Language.get(at).newTable();
                table.put(field, next);
            }
            if (!(next instanceof Table inner)) {
                throw Errors.raise(at, "name conflict for module '" + name.text() + "'");
            }
            table = inner;
        }
        loaded.put(name, table);
        return table;
    }

    @TruffleBoundary
    static Object seeall(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        Table metatable = table.metatable();
        if (metatable == null) {
            metatable = Language.get(at).newTable();
            table.setMetatable(metatable);
        }
        metatable.put(Event.INDEX.key(), Context.get(at).thread().globals());
        return Results.NONE;
    }
}
