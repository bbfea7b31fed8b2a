package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** {@code *} on numbers. */
abstract class Multiply extends Operator {

    Multiply() {
        super(BinaryOp.MUL);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long longs(long left, long right) {
        return Math.multiplyExact(left, right);
    }

    /** For programs that overflow now and then: compiled code is not left for it. */
    @Specialization(replaces = "longs")
    long checked(long left, long right) {
        long result = left * right;
        if (Math.multiplyHigh(left, right) != result >> 63) {
            throw Errors.overflow(left, op.symbol, right, this);
        }
        return result;
    }

    @Specialization
    static double doubles(double left, double right) {
        return left * right;
    }

    @Specialization
    static double mixed(long left, double right) {
        return left * right;
    }

    @Specialization
    static double mixed(double left, long right) {
        return left * right;
    }

    @Fallback
    Object other(Object left, Object right) {
        return overloadedOrError(left, right);
    }
}
