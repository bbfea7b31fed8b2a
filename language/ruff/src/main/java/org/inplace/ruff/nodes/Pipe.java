package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionRoot;
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
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] all = new Object[FunctionRoot.FIRST_ARGUMENT + 1 + arguments.length];
        all[FunctionRoot.FIRST_ARGUMENT] = value.execute(frame);
        Object function = callee.execute(frame);
        for (int i = 0; i < arguments.length; i++) {
            all[FunctionRoot.FIRST_ARGUMENT + 1 + i] = arguments[i].execute(frame);
        }
        return invoke.execute(function, all);
    }
}
