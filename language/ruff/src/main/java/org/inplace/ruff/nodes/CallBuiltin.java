package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.Errors;

/** A call of a name that can only mean a built-in. */
public final class CallBuiltin extends Expression {

    private final Builtin builtin;
    @Children private final Expression[] arguments;
    @Child private Builtin.Implementation implementation;

    public CallBuiltin(Builtin builtin, Expression[] arguments) {
        this.builtin = builtin;
        this.arguments = arguments;
        this.implementation = builtin.implementation();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] values = Evaluation.all(frame, arguments, 0);
        builtin.enter(this);
        if (!builtin.takes(values.length)) {
            throw Errors.arity(builtin, values.length, this);
        }
        return implementation != null ? implementation.execute(values) : builtin.call(this, values);
    }
}
