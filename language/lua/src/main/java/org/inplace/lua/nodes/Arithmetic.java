package org.inplace.lua.nodes;

import org.inplace.core.op.Binary;
import org.inplace.lua.Context;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives;

/** An arithmetic operation: on numbers and tables with handlers here, on anything else in {@link Operations}. */
public abstract class Arithmetic extends Binary implements Sites.Located {

    private final Event event;
    private final Operands operands;
    @Child private Metamethod metamethod;

    /** How the program names the operands, for errors. */
    public record Operands(int line, String left, String right) {
    }

    Arithmetic(Event event, Operands operands) {
        this.event = event;
        this.operands = operands;
    }

    @Override
    public final int line() {
        return operands.line;
    }

    /** What is not two numbers. The handler of the first operand comes first. */
    final Object general(Object left, Object right) {
        Table holder = left instanceof Table table ? table : null;
        if (holder == null && right instanceof Table table && Types.isNumber(left) && Context.get(this).metatable(Metatables.Kind.NUMBER) == null) {
            holder = table;
        }
        if (holder != null) {
            if (metamethod == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                metamethod = insert(new Metamethod(event));
            }
            Object handler = metamethod.of(holder);
            if (handler != null) {
                return metamethod.call(handler, left, right);
            }
        }
        return Operations.arithmetic(event, left, right, this, operands.left, operands.right);
    }

    /**
     * The result of an operation on longs, if it can be represented as one.
     *
     * @throws ArithmeticException if not; the operation must be done with doubles then
     */
    static long exact(long result) {
        if (result + Conversions.EXACT >>> 54 != 0) {
            throw INEXACT;
        }
        return result;
    }

    /** Thrown to say that longs do not do. */
    static final ArithmeticException INEXACT = new Inexact();

    private static final class Inexact extends ArithmeticException {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
