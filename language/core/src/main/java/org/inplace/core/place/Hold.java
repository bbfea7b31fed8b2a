package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Container;

/**
 * Evaluates an operand and borrows it, if it is a container, until {@link Release} gives it back: other operands are
 * evaluated in the meantime, and what they do must not change the value that this one had.
 */
public final class Hold extends Expression {

    private final int slot;
    @Child private Expression operand;

    public Hold(int slot, Expression operand) {
        this.slot = slot;
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = operand.execute(frame);
        if (value instanceof Container container) {
            container.borrow();
            frame.setObject(slot, container);
        } else {
            frame.setObject(slot, null);
        }
        return value;
    }

    @Override
    public boolean readsPlace() {
        return operand.readsPlace();
    }
}
