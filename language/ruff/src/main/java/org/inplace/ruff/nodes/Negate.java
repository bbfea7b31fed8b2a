package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.ruff.runtime.Errors;

/** Unary {@code -}. */
public abstract class Negate extends UnaryOperator {

    Negate() {
        super("-", "op_neg");
    }

    @Specialization
    long negate(long operand) {
        if (operand == Long.MIN_VALUE) {
            throw Errors.overflow(operand, this);
        }
        return -operand;
    }

    @Specialization
    static double negate(double operand) {
        return -operand;
    }

    @Fallback
    Object other(Object operand) {
        return overloadedOrError(operand);
    }
}
