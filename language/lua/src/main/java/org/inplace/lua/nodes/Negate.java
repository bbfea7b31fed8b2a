package org.inplace.lua.nodes;

import org.inplace.core.op.Unary;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** Unary {@code -}. */
public abstract class Negate extends Unary implements Sites.Located {

    private final int line;
    private final String what;
    @Child private Metamethod metamethod;

    /** @param what the operand as the program names it, or null */
    Negate(int line, String what) {
        this.line = line;
        this.what = what;
    }

    @Override
    public int line() {
        return line;
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long exact(long value) {
        if (value == 0) {
            throw Arithmetic.INEXACT;
        }
        return -value;
    }

    @Specialization(replaces = "exact")
    static double wide(long value) {
        return -(double) value;
    }

    @Specialization
    static double real(double value) {
        return -value;
    }

    @Fallback
    Object other(Object value) {
        if (value instanceof Table table) {
            if (metamethod == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                metamethod = insert(new Metamethod(Event.UNM));
            }
            Object handler = metamethod.of(table);
            if (handler != null) {
                return metamethod.call(handler, value, value);
            }
        }
        return Operations.arithmetic(Event.UNM, value, value, this, what, what);
    }
}
