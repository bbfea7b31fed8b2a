package org.inplace.lua.nodes;

import org.inplace.core.op.Binary;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;

/** An arithmetic operation: on numbers here, on anything else in {@link Operations}. */
public abstract class Arithmetic extends Binary implements Sites.Located {

    private final Event event;
    private final Operands operands;

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

    final Object general(Object left, Object right) {
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
