package org.inplace.lua.nodes;

import org.inplace.lua.runtime.Event;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code ^}. */
public abstract class Power extends Arithmetic {

    Power(Operands operands) {
        super(Event.POW, operands);
    }

    @Specialization
    static double longs(long left, long right) {
        return doubles(left, right);
    }

    @Specialization
    static double doubles(double left, double right) {
        return org.inplace.lua.runtime.Power.of(left, right);
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
