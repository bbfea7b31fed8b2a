package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.Activations;
import org.inplace.core.call.Dispatch;
import org.inplace.core.call.FunctionValue;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.ruff.runtime.Errors;

/** Enters a function whose arguments are known to fit, unless too many activations are live (section 12.4). */
public final class Enter extends Node {

    @Child private Dispatch dispatch = Dispatch.create();
    private final BranchProfile failed = BranchProfile.create();

    @NeverDefault
    public static Enter create() {
        return new Enter();
    }

    /** @param arguments frame arguments, the first left free */
    public Object call(FunctionValue function, Object[] arguments) {
        Activations activations = Language.activations(this);
        if (!activations.enter(Errors.DEPTH_LIMIT)) {
            failed.enter();
            throw Errors.tooDeep(function.name(), this);
        }
        arguments[0] = function;
        Object result;
        try {
            result = dispatch.execute(function, arguments);
        } catch (StackOverflowError e) {
            // the host's stack ended first; where this handler has no room either, the next one further out does it
            CompilerDirectives.transferToInterpreter();
            throw Errors.tooDeep(function.name(), this);
        } catch (OutOfMemoryError e) {
            // an error of the program from here on, so that it knows the functions that it leaves
            CompilerDirectives.transferToInterpreter();
            throw CaughtError.outOfMemory(function.name(), this);
        }
        activations.exit();
        return result;
    }
}
