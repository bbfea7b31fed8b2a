package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionRoot;
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
        return invoke.execute(function, evaluate(frame, arguments, FunctionRoot.FIRST_ARGUMENT));
    }

    /** The arguments' values, behind a number of places left free. */
    @ExplodeLoop
    static Object[] evaluate(VirtualFrame frame, Expression[] arguments, int offset) {
        Object[] values = new Object[offset + arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[offset + i] = arguments[i].execute(frame);
        }
        return values;
    }
}
