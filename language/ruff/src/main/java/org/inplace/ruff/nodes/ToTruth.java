package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.op.Unary;
import org.inplace.ruff.runtime.Truth;

/** The truthiness of a value (section 5.2). */
public abstract class ToTruth extends Unary {

    @Override
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Specialization
    static boolean test(boolean operand) {
        return operand;
    }

    @Specialization
    static boolean test(long operand) {
        return operand != 0;
    }

    @Specialization(replaces = {"test"})
    static boolean any(Object operand) {
        return Truth.of(operand);
    }
}
