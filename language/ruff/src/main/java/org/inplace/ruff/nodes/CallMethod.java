package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.StructDefinition;

/** Calls a method of a struct instance that has it. */
public final class CallMethod extends Node {

    @Child private Enter enter = Enter.create();
    private final BranchProfile failed = BranchProfile.create();

    @NeverDefault
    public static CallMethod create() {
        return new CallMethod();
    }

    /** @param arguments frame arguments, the first left free, the receiver as second */
    public Object call(RecordValue receiver, int index, Object[] arguments) {
        FunctionValue method = ((StructDefinition) receiver.definition()).method(index);
        int given = arguments.length - FunctionRoot.FIRST_ARGUMENT;
        if (given != method.arity()) {
            failed.enter();
            throw Errors.arity(method.name(), method.arity() - 1, given - 1, this);
        }
        return enter.call(method, arguments);
    }
}
