package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;

/** {@code callee(arguments)}. */
public final class Call extends Expression {

    @Child private Expression callee;
    @Children private final Expression[] arguments;
    @Child private Invoke invoke = Invoke.create();

    public Call(Expression callee, Expression[] arguments) {
        this.callee = callee;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        return invoke.execute(function, Evaluation.all(frame, arguments, FunctionRoot.FIRST_ARGUMENT));
    }
}
