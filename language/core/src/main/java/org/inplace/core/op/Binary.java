package org.inplace.core.op;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** An operation on two values. It evaluates its operands itself, or is {@linkplain #executeWith applied} to given ones. */
@NodeChild(value = "left", type = Expression.class)
@NodeChild(value = "right", type = Expression.class)
public abstract class Binary extends Expression {

    public abstract Expression getLeft();

    public abstract Expression getRight();

    public abstract Object executeWith(VirtualFrame frame, Object left, Object right);

    /** Not what is only applied: it is part of another node, and held as what it is. */
    @Override
    public boolean isInstrumentable() {
        return super.isInstrumentable() && getRight() != null;
    }
}
