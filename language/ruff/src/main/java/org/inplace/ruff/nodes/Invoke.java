package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import java.util.Arrays;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.Activations;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.interop.Import;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;

/** Calls a value (section 8.7): checks that it can be called, the number of arguments, and the depth of calls. */
public abstract class Invoke extends Node {

    private final BranchProfile failed = BranchProfile.create();

    @NeverDefault
    public static Invoke create() {
        return InvokeNodeGen.create();
    }

    /** Calls a value from code that is not compiled. */
    @TruffleBoundary
    public static Object uncached(Object callee, Node location, Object... given) {
        if (callee instanceof Builtin builtin) {
            builtin.enter(location);
            if (!builtin.takes(given.length)) {
                throw Errors.arity(builtin, given.length, location);
            }
            return builtin.call(location, given);
        }
        if (!(callee instanceof FunctionValue function)) {
            return foreign(callee, location, given);
        }
        if (function.arity() != given.length) {
            throw Errors.arity(function.name(), function.arity(), given.length, location);
        }
        Activations activations = Language.activations(location);
        if (!activations.enter(Errors.DEPTH_LIMIT)) {
            throw Errors.tooDeep(function.name(), location);
        }
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        Node outer = current.set(location);
        try {
            Object[] arguments = new Object[FunctionRoot.FIRST_ARGUMENT + given.length];
            arguments[0] = function;
            System.arraycopy(given, 0, arguments, FunctionRoot.FIRST_ARGUMENT, given.length);
            Object result = IndirectCallNode.getUncached().call(function.target(), arguments);
            activations.exit();
            return result;
        } finally {
            current.set(outer);
        }
    }

    private static Object foreign(Object callee, Node location, Object[] given) {
        InteropLibrary interop = InteropLibrary.getUncached(callee);
        if (!Kinds.isForeign(callee) || !interop.isExecutable(callee)) {
            throw Errors.notCallable(location);
        }
        try {
            return Import.value(interop.execute(callee, given));
        } catch (ArityException e) {
            throw Errors.arity("<foreign>", e.getExpectedMinArity(), e.getActualArity(), location);
        } catch (InteropException e) {
            throw Errors.failed(e.getMessage(), location);
        }
    }

    /** @param arguments frame arguments: the first is left free for the callee */
    public abstract Object execute(Object callee, Object[] arguments);

    @Specialization
    Object function(FunctionValue function, Object[] arguments, @Cached Enter enter) {
        int given = arguments.length - FunctionRoot.FIRST_ARGUMENT;
        if (given != function.arity()) {
            failed.enter();
            throw Errors.arity(function.name(), function.arity(), given, this);
        }
        return enter.call(function, arguments);
    }

    @Specialization(guards = "builtin == known", limit = "2")
    Object known(@SuppressWarnings("unused") Builtin builtin, Object[] arguments, @Cached("builtin") Builtin known) {
        return builtin(known, arguments);
    }

    @Specialization(replaces = "known")
    Object builtin(Builtin builtin, Object[] arguments) {
        Object[] given = Arrays.copyOfRange(arguments, FunctionRoot.FIRST_ARGUMENT, arguments.length);
        builtin.enter(this);
        if (!builtin.takes(given.length)) {
            failed.enter();
            throw Errors.arity(builtin, given.length, this);
        }
        return builtin.call(this, given);
    }

    @Specialization(guards = {"isForeign(callee)", "interop.isExecutable(callee)"}, limit = "3")
    Object foreign(Object callee, Object[] arguments, @CachedLibrary("callee") InteropLibrary interop) {
        Object[] given = Arrays.copyOfRange(arguments, FunctionRoot.FIRST_ARGUMENT, arguments.length);
        try {
            return Import.value(interop.execute(callee, given));
        } catch (ArityException e) {
            throw foreignArity(e);
        } catch (UnsupportedMessageException e) {
            throw Errors.notCallable(this);
        } catch (InteropException e) {
            throw foreignFailure(e);
        }
    }

    @TruffleBoundary
    private AbstractTruffleException foreignArity(ArityException e) {
        return Errors.arity("<foreign>", e.getExpectedMinArity(), e.getActualArity(), this);
    }

    @TruffleBoundary
    private AbstractTruffleException foreignFailure(InteropException e) {
        return Errors.failed(e.getMessage(), this);
    }

    static boolean isForeign(Object callee) {
        return Kinds.isForeign(callee);
    }

    @Fallback
    Object notCallable(@SuppressWarnings("unused") Object callee, @SuppressWarnings("unused") Object[] arguments) {
        throw Errors.notCallable(this);
    }
}
