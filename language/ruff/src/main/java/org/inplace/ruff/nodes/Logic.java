package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.control.If;
import org.inplace.core.node.Expression;

/** {@code a && b && …} or {@code a || b || …}: a truth value, never an operand (section 8.2). */
public final class Logic extends Expression {

    /** Longer chains are not unrolled into compiled code. */
    private static final int LONG = 64;

    private final boolean or;
    @Children private final Expression[] terms;

    public Logic(boolean or, Expression[] terms) {
        this.or = or;
        this.terms = terms;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return terms.length > LONG ? many(frame.materialize()) : few(frame);
    }

    @ExplodeLoop
    private boolean few(VirtualFrame frame) {
        for (Expression term : terms) {
            if (If.test(term, frame) == or) {
                return or;
            }
        }
        return !or;
    }

    @TruffleBoundary
    private boolean many(MaterializedFrame frame) {
        for (Expression term : terms) {
            if (If.test(term, frame) == or) {
                return or;
            }
        }
        return !or;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }
}
