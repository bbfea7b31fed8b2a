package org.inplace.lua.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.lib.ErrorLib;
import org.inplace.lua.lib.Library;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** The globals of scripts: without what reaches out of them, and read-only. */
final class Sandbox {

    /** What stays of the standard globals. */
    private static final Set<String> KEPT = Set.of("_G", "_VERSION", "assert", "bit", "collectgarbage", "coroutine", "error", "gcinfo", "getmetatable", "ipairs", //
                    "load", "loadstring", "math", "next", "pairs", "rawequal", "rawget", "rawset", "select", "setmetatable", "string", "table", "tonumber", //
                    "tostring", "type", "unpack", "xpcall");
    private static final List<String> LIBRARIES = List.of("bit", "coroutine", "math", "string", "table");

    private static final Builtin STANDARD_PCALL = (Builtin) ErrorLib.LIBRARY.get("pcall");
    private static final Builtin PCALL = Library.builtin("pcall", Sandbox::protectedCall);
    private static final ByteString NOTHING_TO_CALL = ByteString.of("attempt to call a boolean value");
    private static final Builtin MISSING = Library.builtin("__index", Sandbox::missing);

    private Sandbox() {
    }

    static void install(Language language, Context context) {
        Table globals = context.globals();
        for (Object key : keys(globals)) {
            if (!(key instanceof ByteString name && KEPT.contains(name.toString()))) {
                globals.put(key, Null.INSTANCE);
            }
        }
        for (String library : LIBRARIES) {
            ((Table) globals.get(ByteString.of(library))).setReadOnly(true);
        }
        globals.put(ByteString.of("pcall"), PCALL);
        add(globals, "redis", table(language, RedisLib.LIBRARY));
        add(globals, "cjson", JsonLib.table(language, null));
        add(globals, "cmsgpack", table(language, MessagePackLib.LIBRARY));
        add(globals, "struct", table(language, StructLib.LIBRARY));
        Table metatable = language.newTable();
        metatable.put(Event.INDEX.key(), MISSING);
        metatable.setReadOnly(true);
        globals.setMetatable(metatable);
        globals.setReadOnly(true);
        context.metatable(Metatables.Kind.STRING).setReadOnly(true);
        context.refuseDumps();
    }

    private static List<Object> keys(Table table) {
        List<Object> keys = new ArrayList<>();
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            keys.add(table.keyAt(position));
        }
        return keys;
    }

    private static Table table(Language language, Library library) {
        Table table = language.newTable();
        library.install(table);
        return table;
    }

    private static void add(Table globals, String name, Table library) {
        library.setReadOnly(true);
        globals.put(ByteString.of(name), library);
    }

    /** A caught table with a text in the field {@code err} becomes that text; of other tables the field is a third result. */
    private static Object protectedCall(Node at, Object[] arguments) {
        if (arguments.length == 0) {
            return Results.of(false, NOTHING_TO_CALL);
        }
        Object results = STANDARD_PCALL.call(at, arguments);
        if (results instanceof Object[] all && all.length == 2 && Boolean.FALSE.equals(all[0]) && all[1] instanceof Table table) {
            Object error = table.get(RedisLib.ERR);
            return Operations.isText(error) ? Results.of(false, error) : Results.of(false, table, error);
        }
        return results;
    }

    /** What happens when a script reads a global that does not exist. */
    private static Object missing(Node at, Object[] arguments) {
        Object name = arguments.length > 1 ? arguments[1] : null;
        if (!Operations.isText(name)) {
            throw Errors.raise(at, "Second argument to luaProtectedTableError must be a string or number");
        }
        throw Errors.raise(at, ByteString.of("Script attempted to access nonexistent global variable '").concat(Conversions.toByteString(name)).concat(ByteString.of("'")));
    }
}
