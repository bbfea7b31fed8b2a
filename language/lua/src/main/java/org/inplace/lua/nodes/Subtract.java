package org.inplace.lua.nodes;

import org.inplace.lua.runtime.Event;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code -}. */
public abstract class Subtract extends Arithmetic {

    Subtract(Operands operands) {
        super(Event.SUB, operands);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long longs(long left, long right) {
        return exact(left - right);
    }

    @Specialization(replaces = "longs")
    static double wide(long left, long right) {
        return doubles(left, right);
    }

    @Specialization
    static double doubles(double left, double right) {
        return left - right;
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
}
