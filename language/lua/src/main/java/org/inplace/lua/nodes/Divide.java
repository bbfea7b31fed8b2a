package org.inplace.lua.nodes;

import org.inplace.core.op.Quotient;
import org.inplace.lua.runtime.Event;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code /}. */
public abstract class Divide extends Arithmetic {

    Divide(Operands operands) {
        super(Event.DIV, operands);
    }

    @Specialization
    static double longs(long left, long right) {
        return doubles(left, right);
    }

    @Specialization
    static double doubles(double left, double right) {
        return Quotient.of(left, right);
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
