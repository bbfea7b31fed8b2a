package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Evaluates an expression for its effect. */
public final class Evaluate extends Statement {

    @Child private Expression expression;

    public Evaluate(Expression expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        expression.execute(frame);
        return null;
    }
}
