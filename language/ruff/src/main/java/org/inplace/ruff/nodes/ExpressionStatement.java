package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Evaluates an expression and forgets its value. */
public final class ExpressionStatement extends Statement {

    @Child private Expression expression;

    public ExpressionStatement(Expression expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        expression.execute(frame);
        return null;
    }
}
