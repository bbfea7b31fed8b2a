package org.inplace.core.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Evaluates lists of expressions. */
public final class Evaluation {

    /** Longer lists are not unrolled into compiled code: they are data rather than code that runs often. */
    private static final int LONG = 128;

    private Evaluation() {
    }

    /** The values of expressions, from left to right, behind a number of places left free. */
    public static Object[] all(VirtualFrame frame, Expression[] expressions, int offset) {
        Object[] values = new Object[offset + expressions.length];
        if (expressions.length > LONG) {
            many(frame.materialize(), expressions, values, offset);
        } else {
            few(frame, expressions, values, offset);
        }
        return values;
    }

    @ExplodeLoop
    private static void few(VirtualFrame frame, Expression[] expressions, Object[] values, int offset) {
        for (int i = 0; i < expressions.length; i++) {
            values[offset + i] = expressions[i].execute(frame);
        }
    }

    @TruffleBoundary
    private static void many(MaterializedFrame frame, Expression[] expressions, Object[] values, int offset) {
        for (int i = 0; i < expressions.length; i++) {
            values[offset + i] = expressions[i].execute(frame);
        }
    }
}
