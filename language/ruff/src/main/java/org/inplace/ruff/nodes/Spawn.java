package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Container;
import org.inplace.ruff.Context;

/** {@code spawn}: starts a thread that runs the block with copies of the variables that it names (section 17.2). */
public final class Spawn extends Statement {

    private final RootCallTarget block;
    @Children private final Expression[] values;

    public Spawn(RootCallTarget block, Expression[] values) {
        this.block = block;
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = Evaluation.all(frame, values, FunctionRoot.FIRST_ARGUMENT);
        arguments[0] = new FunctionValue(block, null, FunctionRoot.globals(frame, this));
        start(arguments);
        return null;
    }

    @TruffleBoundary
    private void start(Object[] arguments) {
        for (Object argument : arguments) {
            Container.share(argument);
        }
        Context.get(this).threads().spawn(() -> block.call(arguments), this);
    }
}
