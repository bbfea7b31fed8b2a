package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;

/** {@code a ?? b}. */
public final class Coalesce extends Expression {

    @Child private Expression left;
    @Child private Expression right;

    public Coalesce(Expression left, Expression right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return value == Null.INSTANCE ? right.execute(frame) : value;
    }

    @Override
    public boolean readsPlace() {
        return left.readsPlace() || right.readsPlace();
    }
}
