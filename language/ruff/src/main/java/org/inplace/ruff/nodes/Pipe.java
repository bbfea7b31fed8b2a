package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;

/** {@code value |> callee(arguments)}: the value becomes the first argument, and is evaluated first of all. */
public final class Pipe extends Expression {

    @Child private Expression value;
    @Child private Expression callee;
    @Children private final Expression[] arguments;
    @Child private Invoke invoke = Invoke.create();

    public Pipe(Expression value, Expression callee, Expression[] arguments) {
        this.value = value;
        this.callee = callee;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object first = value.execute(frame);
        Object function = callee.execute(frame);
        Object[] all = Evaluation.all(frame, arguments, FunctionRoot.FIRST_ARGUMENT + 1);
        all[FunctionRoot.FIRST_ARGUMENT] = first;
        return invoke.execute(function, all);
    }
}
