package org.inplace.core.op;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

public final class LongLiteral extends Expression {

    private final long value;

    public LongLiteral(long value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        return value;
    }
}
