package org.inplace.lua.nodes;

import org.inplace.lua.runtime.Event;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code *}. */
public abstract class Multiply extends Arithmetic {

    Multiply(Operands operands) {
        super(Event.MUL, operands);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long longs(long left, long right) {
        return product(left, right);
    }

    @Specialization(replaces = "longs")
    static double wide(long left, long right) {
        return doubles(left, right);
    }

    @Specialization
    static double doubles(double left, double right) {
        return left * right;
    }

    @Specialization
    static double mixed(long left, double right) {
        return doubles(left, right);
    }

    @Specialization
    static double mixed(double left, long right) {
        return doubles(left, right);
    }

    @Fallback
    Object other(Object left, Object right) {
        return general(left, right);
    }

    /** Zero has no sign as a long, so a zero that may be -0 is not one. */
    private static long product(long left, long right) {
        long result = exact(Math.multiplyExact(left, right));
        if (result == 0 && (left | right) < 0) {
            throw INEXACT;
        }
        return result;
    }
}
