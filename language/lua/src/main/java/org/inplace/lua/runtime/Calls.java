package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.interop.Import;
import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;

/** Calls of Lua functions from code that is not compiled: built-ins, metamethods of rare operations, embedders. */
public final class Calls {

    /** How many calls may be active on one thread (specification, section 6.3). */
    public static final int DEPTH_LIMIT = 20_000;

    private Calls() {
    }

    /** Calls a value. @param at the node of the code that calls, or null @return the {@link Results} */
    @TruffleBoundary
    public static Object call(Object callee, Node at, Object... arguments) {
        return switch (callee) {
            case Closure closure -> closure(closure, at, arguments);
            case Builtin builtin when builtin.hasEntrance() -> builtin(builtin, NestedCall.create(at, builtin), arguments);
            default -> other(callee, at, arguments);
        };
    }

    /** The same, for the first result, nil if there is none. */
    public static Object value(Object callee, Node at, Object... arguments) {
        return Results.first(call(callee, at, arguments));
    }

    /** {@code object[key]} with metamethods. */
    public static Object index(Object object, Object key, Node at) {
        return Operations.index(object, key, at, null);
    }

    /** Calls a built-in that a node of the program, or of another built-in, stands for. */
    public static Object builtin(Builtin builtin, Node call, Object... arguments) {
        Assumption hooksUnused = Language.get(null).hooksUnused();
        if (!hooksUnused.isValid()) {
            Hook.calling(call);
        }
        Object result = builtin.call(call, arguments);
        if (!hooksUnused.isValid()) {
            Hook.returning(call);
        }
        return result;
    }

    private static Object closure(Closure closure, Node at, Object[] given) {
        Context context = Context.get(null);
        int depth = context.depth();
        if (depth >= DEPTH_LIMIT) {
            throw Errors.stackOverflow(at);
        }
        context.setDepth(depth + 1);
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        boolean known = at != null && at.getRootNode() != null;
        Node outer = known ? current.set(at) : null;
        try {
            Object result = run(closure, frameArguments(closure, given));
            context.setDepth(depth);
            return result;
        } catch (StackOverflowError e) {
            throw Errors.stackOverflow(at);
        } finally {
            if (known) {
                current.set(outer);
            }
        }
    }

    /** Makes a call that another one has left to do; the result may leave one to do again. */
    @TruffleBoundary
    public static Object enter(TailCall call, Node at) {
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        Node outer = current.set(at);
        try {
            return IndirectCallNode.getUncached().call(call.function().target(), call.arguments());
        } catch (StackOverflowError e) {
            throw Errors.stackOverflow(at);
        } finally {
            current.set(outer);
        }
    }

    private static Object run(Closure closure, Object[] arguments) {
        Object result = IndirectCallNode.getUncached().call(closure.target(), arguments);
        while (result instanceof TailCall tail) {
            result = IndirectCallNode.getUncached().call(tail.function().target(), tail.arguments());
        }
        return result;
    }

    public static Object[] frameArguments(Closure closure, Object[] given) {
        Object[] all = new Object[given.length + 1];
        all[0] = closure;
        System.arraycopy(given, 0, all, 1, given.length);
        return all;
    }

    private static Object other(Object callee, Node at, Object[] arguments) {
        Object handler = Metatables.handler(callee, Event.CALL, at);
        if (handler != null && Types.isFunction(handler)) {
            Object[] more = new Object[arguments.length + 1];
            more[0] = callee;
            System.arraycopy(arguments, 0, more, 1, arguments.length);
            return call(handler, at, more);
        }
        return foreign(callee, at, null, arguments);
    }

    /** Calls a value of another language; a class makes an object. @param what as in {@link Errors#operand} */
    @TruffleBoundary
    public static Object foreign(Object callee, Node at, String what, Object[] arguments) {
        InteropLibrary interop = InteropLibrary.getUncached(callee);
        boolean executable = interop.isExecutable(callee);
        if (callee instanceof Table || Metatables.kind(callee) != null || !executable && !interop.isInstantiable(callee)) {
            throw Errors.operand(at, "call", callee, what);
        }
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        boolean known = at != null && at.getRootNode() != null;
        Node outer = known ? current.set(at) : null;
        try {
            Object[] given = Foreign.toOthers(arguments);
            return Foreign.toLua(executable ? interop.execute(callee, given) : interop.instantiate(callee, given));
        } catch (InteropException e) {
            throw Errors.operation(at, Import.message(e));
        } finally {
            if (known) {
                current.set(outer);
            }
        }
    }
}
