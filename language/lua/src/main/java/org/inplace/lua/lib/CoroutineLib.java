package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.LuaThread;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Stack;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/** {@code coroutine} (section 11). */
public final class CoroutineLib {

    public static final Library LIBRARY = new Library() //
                    .function("create", CoroutineLib::create) //
                    .function("isyieldable", CoroutineLib::isyieldable) //
                    .function("resume", CoroutineLib::resume) //
                    .function("running", CoroutineLib::running) //
                    .function("status", CoroutineLib::status) //
                    .function("wrap", CoroutineLib::wrap) //
                    .function("yield", CoroutineLib::yield);

    private CoroutineLib() {
    }

    static LuaThread thread(Node at, Object[] arguments, int index) {
        if (index < arguments.length && arguments[index] instanceof LuaThread thread) {
            return thread;
        }
        throw Errors.argument(at, index, "coroutine expected");
    }

    static Object create(Node at, Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof Closure body) {
            return new LuaThread(Context.get(at), body);
        }
        throw Errors.argument(at, 0, "Lua function expected");
    }

    static Object isyieldable(Node at, @SuppressWarnings("unused") Object[] arguments) {
        return !Context.get(at).thread().isMain();
    }

    static Object running(Node at, @SuppressWarnings("unused") Object[] arguments) {
        LuaThread thread = Context.get(at).thread();
        return thread.isMain() ? Null.INSTANCE : thread;
    }

    static Object status(Node at, Object[] arguments) {
        return ByteString.of(thread(at, arguments, 0).status(Context.get(at)));
    }

    static Object resume(Node at, Object[] arguments) {
        LuaThread thread = thread(at, arguments, 0);
        Context context = Context.get(at);
        if (!thread.isSuspended()) {
            return Results.of(false, ByteString.of("cannot resume " + thread.status(context) + " coroutine"));
        }
        try {
            Object results = thread.resume(context, Arrays.copyOfRange(arguments, 1, arguments.length));
            return ProtectedCall.success(results);
        } catch (AbstractTruffleException | StackOverflowError | OutOfMemoryError e) {
            return Results.of(false, ProtectedCall.value(e, at));
        }
    }

    static Object wrap(Node at, Object[] arguments) {
        if (arguments.length == 0 || !(arguments[0] instanceof Closure body)) {
            throw Errors.argument(at, 0, "Lua function expected");
        }
        LuaThread thread = new LuaThread(Context.get(at), body);
        Builtin.Body step = (where, values) -> step(where, thread, values);
        return Library.builtin("wrap", step);
    }

    /** Resumes for a function that {@code wrap} made: errors go on, with one more position in front of texts. */
    private static Object step(Node at, LuaThread thread, Object[] values) {
        Context context = Context.get(at);
        if (!thread.isSuspended()) {
            throw Errors.raise(at, "cannot resume " + thread.status(context) + " coroutine");
        }
        try {
            return thread.resume(context, values);
        } catch (LuaError e) {
            throw again(at, e.value());
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw again(at, ProtectedCall.value(e, at));
        }
    }

    private static LuaError again(Node at, Object value) {
        return Operations.isText(value) ? Errors.raise(at, Conversions.toByteString(value)) : Errors.thrown(value, at);
    }

    static Object yield(Node at, Object[] arguments) {
        Context context = Context.get(at);
        if (context.thread().isMain()) {
            throw Errors.plain(at, "attempt to yield across metamethod/C-call boundary");
        }
        Object values = LuaThread.yield(context, arguments);
        while (values instanceof Stack.Inspection inspection) {
            inspection.look(at);
            values = LuaThread.yield(context, Results.NONE);
        }
        return values;
    }
}
