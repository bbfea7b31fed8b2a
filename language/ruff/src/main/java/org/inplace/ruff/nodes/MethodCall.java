package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;

/** {@code receiver.name(arguments)}; guarded, it is null for a null receiver, without looking at the arguments. */
public final class MethodCall extends Expression {

    @Child private Expression receiver;
    @Children private final Expression[] arguments;
    @Child private InvokeMethod invoke;
    private final boolean guarded;

    public MethodCall(Expression receiver, String name, Expression[] arguments, boolean guarded) {
        this.receiver = receiver;
        this.arguments = arguments;
        this.invoke = InvokeMethodNodeGen.create(name);
        this.guarded = guarded;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = receiver.execute(frame);
        if (guarded && object == Null.INSTANCE) {
            return Null.INSTANCE;
        }
        Object[] values = Evaluation.all(frame, arguments, FunctionRoot.FIRST_ARGUMENT + 1);
        values[FunctionRoot.FIRST_ARGUMENT] = object;
        return invoke.execute(object, values);
    }
}
