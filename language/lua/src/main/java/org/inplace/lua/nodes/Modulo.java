package org.inplace.lua.nodes;

import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code %}. */
public abstract class Modulo extends Arithmetic {

    Modulo(Operands operands) {
        super(Event.MOD, operands);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long longs(long left, long right) {
        return remainder(left, right);
    }

    @Specialization(replaces = "longs")
    static double wide(long left, long right) {
        return doubles(left, right);
    }

    @Specialization
    static double doubles(double left, double right) {
        return Operations.modulo(left, right);
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

    private static long remainder(long left, long right) {
        if (right == 0) {
            throw INEXACT;
        }
        return Math.floorMod(left, right);
    }
}
