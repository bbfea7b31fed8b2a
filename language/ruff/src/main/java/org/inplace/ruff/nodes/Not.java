package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code !}, on truth values only. */
public abstract class Not extends UnaryOperator {

    Not() {
        super("!", "op_not");
    }

    @Specialization
    static boolean not(boolean operand) {
        return !operand;
    }

    @Fallback
    Object other(Object operand) {
        return overloadedOrError(operand);
    }
}
