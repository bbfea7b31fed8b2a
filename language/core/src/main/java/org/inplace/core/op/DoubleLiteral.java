package org.inplace.core.op;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

public final class DoubleLiteral extends Expression {

    private final double value;

    public DoubleLiteral(double value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        return value;
    }
}
