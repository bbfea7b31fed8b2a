package org.inplace.lua.nodes;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.Dispatch;
import org.inplace.lua.Context;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.TailCall;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;

/** Calls a value: a function, a built-in, an object with {@code __call}, a function of another language. Gives the results. */
public abstract class Invoke extends Node {

    /** A call in tail position unwinds instead of nesting deeper when the depth is a multiple of this. */
    private static final int UNWIND = 128;

    private final String what;
    private final boolean tail;
    private final BranchProfile overflow = BranchProfile.create();
    private final BranchProfile unwound = BranchProfile.create();

    /**
     * @param what the callee as the program names it, or null
     * @param tail whether the result may be a {@link TailCall}
     */
    Invoke(String what, boolean tail) {
        this.what = what;
        this.tail = tail;
    }

    @NeverDefault
    public static Invoke create() {
        return InvokeNodeGen.create(null, false);
    }

    /** @param arguments frame arguments, the first left free */
    public abstract Object execute(Object callee, Object[] arguments);

    @Specialization
    Object function(Closure closure, Object[] arguments, @Cached Dispatch dispatch) {
        arguments[0] = closure;
        Context context = Context.get(this);
        int depth = context.depth();
        if (tail && (depth & UNWIND - 1) == UNWIND - 1) {
            unwound.enter();
            return new TailCall(closure, arguments);
        }
        if (depth >= Calls.DEPTH_LIMIT) {
            overflow.enter();
            throw Errors.stackOverflow(this);
        }
        context.setDepth(depth + 1);
        Object result;
        try {
            result = dispatch.execute(closure, arguments);
        } catch (StackOverflowError e) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.stackOverflow(this);
        }
        if (!tail && result instanceof TailCall next) {
            unwound.enter();
            result = unwind(next);
        }
        context.setDepth(depth);
        return result;
    }

    /** Makes the calls that calls in tail position have left to do. */
    private Object unwind(TailCall first) {
        Object result = first;
        while (result instanceof TailCall next) {
            result = Calls.enter(next, this);
        }
        return result;
    }

    /** One that has a node. Others, such as those that {@code coroutine.wrap} makes, can be garbage, and no code should hold them. */
    @Specialization(guards = {"builtin == known", "known.hasImplementation()", "known.hasEntrance()"}, limit = "2")
    static Object known(@SuppressWarnings("unused") Builtin builtin, Object[] arguments, @SuppressWarnings("unused") @Cached("builtin") Builtin known, @Cached("create(known)") CallBuiltin call) {
        return call.execute(arguments);
    }

    @Specialization(guards = "builtin.hasEntrance()", replaces = "known")
    static Object builtin(Builtin builtin, Object[] arguments, @Cached CallAnyBuiltin call) {
        return call.execute(builtin, arguments);
    }

    @Fallback
    Object other(Object callee, Object[] arguments, @Cached("handlers()") Invoke handlers, @Cached("ofCalls()") ReadOwn own) {
        Object handler;
        if (callee instanceof Table table) {
            handler = table.metatable() == null ? null : own.execute(table.metatable());
        } else {
            handler = Metatables.handler(callee, Event.CALL, this);
        }
        if (handler == null || !Types.isFunction(handler)) {
            return Calls.foreign(callee, this, what, Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        Object[] more = new Object[arguments.length + 1];
        more[1] = callee;
        System.arraycopy(arguments, 1, more, 2, arguments.length - 1);
        return handlers.execute(handler, more);
    }

    @NeverDefault
    static ReadOwn ofCalls() {
        return ReadOwnNodeGen.create(Event.CALL.key());
    }

    @NeverDefault
    final Invoke handlers() {
        return InvokeNodeGen.create(null, tail);
    }
}
