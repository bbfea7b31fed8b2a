package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.Context;
import org.inplace.lua.nodes.Invoke;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;

/** {@code pcall} where the program calls it: the function that it calls can be inlined. */
final class ProtectedCall extends Builtin.Implementation {

    @Child private Invoke invoke = Invoke.create();
    private final BranchProfile failed = BranchProfile.create();

    @Override
    public Object execute(Object[] arguments) {
        if (arguments.length == 0) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.argument(this, 0, "value expected");
        }
        Context context = Context.get(this);
        int depth = context.depth();
        Object handler = context.handler();
        context.setHandler(null);
        try {
            return success(invoke.execute(arguments[0], arguments.clone()));
        } catch (AbstractTruffleException | StackOverflowError | OutOfMemoryError e) {
            failed.enter();
            context.setDepth(depth);
            return failure(e, this);
        } finally {
            context.setHandler(handler);
        }
    }

    static Object[] success(Object results) {
        return Results.areSeveral(results) ? successes(Results.several(results)) : new Object[]{true, results};
    }

    @TruffleBoundary
    private static Object[] successes(Object[] several) {
        Object[] all = new Object[several.length + 1];
        all[0] = true;
        System.arraycopy(several, 0, all, 1, several.length);
        return all;
    }

    @TruffleBoundary
    private static Object[] failure(Throwable error, Node at) {
        return Results.of(false, value(error, at));
    }

    /** What a caught error is to the program: the value that was thrown, or a message for what came from elsewhere. */
    static Object value(Throwable error, Node at) {
        return switch (error) {
            case LuaError lua -> lua.value();
            case StackOverflowError _ -> Errors.stackOverflow(at).value();
            case OutOfMemoryError _ -> Errors.outOfMemory(at).value();
            default -> Foreign.error((AbstractTruffleException) error);
        };
    }

    static Object pcall(Node at, Object[] arguments) {
        Arguments.any(at, arguments, 0);
        return call(at, arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length), null);
    }

    static Object xpcall(Node at, Object[] arguments) {
        Object handler = Arguments.any(at, arguments, 1);
        return call(at, arguments[0], Arrays.copyOfRange(arguments, 2, arguments.length), handler);
    }

    @TruffleBoundary
    private static Object[] call(Node at, Object function, Object[] arguments, Object handler) {
        Context context = Context.get(at);
        int depth = context.depth();
        Object outer = context.handler();
        context.setHandler(handler);
        try {
            return success(Calls.call(function, at, arguments));
        } catch (AbstractTruffleException e) {
            return failure(e, at);
        } catch (StackOverflowError | OutOfMemoryError e) {
            context.setHandler(handler);
            return failure(e, at);
        } finally {
            context.setDepth(depth);
            context.setHandler(outer);
        }
    }
}
