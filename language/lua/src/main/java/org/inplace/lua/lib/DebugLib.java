package org.inplace.lua.lib;

import java.io.IOException;
import java.io.OutputStream;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaThread;
import org.inplace.lua.runtime.Memory;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Traceback;
import org.inplace.lua.runtime.Types;
import org.inplace.lua.runtime.Userdata;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/** The library {@code debug} (section 13.9). */
public final class DebugLib {

    public static final Library LIBRARY = new Library() //
                    .function("debug", DebugLib::debug) //
                    .function("getfenv", DebugLib::getfenv) //
                    .function("getinfo", Information::getinfo) //
                    .function("getlocal", Locals::getlocal) //
                    .function("getmetatable", DebugLib::getmetatable) //
                    .function("getregistry", (at, _) -> Context.get(at).debug().registry()) //
                    .function("getupvalue", Upvalues::getupvalue) //
                    .function("setfenv", DebugLib::setfenv) //
                    .function("setlocal", Locals::setlocal) //
                    .function("setmetatable", DebugLib::setmetatable) //
                    .function("setupvalue", Upvalues::setupvalue) //
                    .function("traceback", DebugLib::traceback) //
                    .function("upvalueid", Upvalues::upvalueid) //
                    .function("upvaluejoin", Upvalues::upvaluejoin);

    private static final ByteString PROMPT = ByteString.of("lua_debug> ");
    private static final ByteString COMMAND = ByteString.of("=(debug command)");
    private static final ByteString CONTINUE = ByteString.of("cont\n");

    private DebugLib() {
    }

    @TruffleBoundary
    static Object getmetatable(Node at, Object[] arguments) {
        Table metatable = Metatables.of(Arguments.any(at, arguments, 0), at);
        return metatable == null ? Null.INSTANCE : metatable;
    }

    @TruffleBoundary
    static Object setmetatable(Node at, Object[] arguments) {
        Object given = Arguments.get(arguments, 1);
        if (arguments.length < 2 || given != Null.INSTANCE && !(given instanceof Table)) {
            throw Errors.argument(at, 1, "nil or table expected");
        }
        Table metatable = given instanceof Table table ? table : null;
        switch (arguments[0]) {
            case Table table -> Memory.setMetatable(table, metatable, at);
            case Userdata userdata -> userdata.setMetatable(metatable);
            default -> {
                Metatables.Kind kind = Metatables.kind(arguments[0]);
                if (kind != null) {
                    Context.get(at).setMetatable(kind, metatable);
                }
            }
        }
        return true;
    }

    @TruffleBoundary
    static Object getfenv(Node at, Object[] arguments) {
        Object value = Arguments.any(at, arguments, 0);
        if (value instanceof LuaThread thread) {
            return thread.globals();
        }
        return Types.isFunction(value) || value instanceof Userdata ? EnvironmentLib.of(value, at) : Null.INSTANCE;
    }

    @TruffleBoundary
    static Object setfenv(Node at, Object[] arguments) {
        Table environment = Arguments.table(at, arguments, 1);
        Object value = arguments[0];
        switch (value) {
            case Closure closure -> closure.setEnvironment(environment);
            case LuaThread thread -> thread.setGlobals(environment);
            default -> {
                if (!Types.isFunction(value) && !(value instanceof Userdata)) {
                    throw Errors.raise(at, "'setfenv' cannot change environment of given object");
                }
            }
        }
        return value;
    }

    @TruffleBoundary
    static Object traceback(Node at, Object[] arguments) {
        Threads thread = Threads.of(at, arguments);
        int first = thread.shift();
        Object message = Arguments.get(arguments, first);
        if (arguments.length > first && !Operations.isText(message)) {
            return message;
        }
        long level = Types.isNumber(Arguments.get(arguments, first + 1)) ? Arguments.int32(at, arguments, first + 1) : thread.other() ? 0 : 1;
        boolean hosted = thread.thread().isMain();
        int from = Math.clamp(level, 0, Integer.MAX_VALUE);
        String lines = thread.look(at, Integer.MAX_VALUE, null, levels -> Traceback.of(levels, from, hosted));
        ByteString start = arguments.length > first ? Conversions.toByteString(message).concat(ByteString.of("\n")) : ByteString.EMPTY;
        return start.concat(ByteString.of(lines));
    }

    // ------------------------------------------------------------------ debug.debug

    @TruffleBoundary
    static Object debug(Node at, @SuppressWarnings("unused") Object[] arguments) {
        Context context = Context.get(at);
        try {
            while (true) {
                say(context.env().err(), PROMPT);
                ByteString line = context.files().in().file().line(true);
                if (line == null || line.equals(CONTINUE)) {
                    return Results.NONE;
                }
                ByteString failure = execute(at, line);
                if (failure != null) {
                    say(context.env().err(), failure.concat(ByteString.of("\n")));
                }
            }
        } catch (IOException e) {
            return Results.NONE;
        }
    }

    private static void say(OutputStream err, ByteString text) throws IOException {
        text.writeTo(err);
        err.flush();
    }

    /** Runs a line; gives what went wrong, null if nothing did. */
    private static ByteString execute(Node at, ByteString line) {
        Context context = Context.get(at);
        int depth = context.depth();
        Object handler = context.handler();
        context.setHandler(null);
        try {
            Calls.call(new Closure(Language.get(at).load(line, COMMAND, false), null, context.thread().globals()), at);
            return null;
        } catch (SyntaxFailure e) {
            return e.text();
        } catch (AbstractTruffleException | StackOverflowError e) {
            Object value = ProtectedCall.value(e, at);
            return Operations.isText(value) ? Conversions.toByteString(value) : ByteString.of("(null)");
        } finally {
            context.setDepth(depth);
            context.setHandler(handler);
        }
    }
}
