package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** {@code +} on numbers and strings. */
abstract class Add extends Operator implements Makes {

    Add() {
        super(BinaryOp.ADD);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long longs(long left, long right) {
        return Math.addExact(left, right);
    }

    /** For programs that overflow now and then: compiled code is not left for it. */
    @Specialization(replaces = "longs")
    long checked(long left, long right) {
        long result = left + right;
        if (((left ^ result) & (right ^ result)) < 0) {
            throw Errors.overflow(left, op.symbol, right, this);
        }
        return result;
    }

    @Specialization
    static double doubles(double left, double right) {
        return left + right;
    }

    @Specialization
    static double mixed(long left, double right) {
        return left + right;
    }

    @Specialization
    static double mixed(double left, long right) {
        return left + right;
    }

    @Specialization
    static Text texts(Text left, Text right) {
        return left.concat(right);
    }

    @Fallback
    Object other(Object left, Object right) {
        return overloadedOrError(left, right);
    }
}
