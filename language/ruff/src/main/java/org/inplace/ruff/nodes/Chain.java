package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** A very long chain of operators: {@code a + b + c …}, without a node inside a node for each. */
public final class Chain extends Expression {

    @Child private Expression first;
    @Children private final Operator[] operators;
    @Children private final Expression[] rights;

    /** @param operators without operands of their own */
    public Chain(Expression first, Operator[] operators, Expression[] rights) {
        this.first = first;
        this.operators = operators;
        this.rights = rights;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = first.execute(frame);
        return run(frame.materialize(), value);
    }

    @TruffleBoundary
    private Object run(MaterializedFrame frame, Object start) {
        Object value = start;
        for (int i = 0; i < rights.length; i++) {
            value = operators[i].executeWith(frame, value, rights[i].execute(frame));
        }
        return value;
    }
}
