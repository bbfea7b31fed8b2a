package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.op.Binary;
import org.inplace.core.value.Container;

/**
 * {@code place op= value}: what the place depends on is evaluated once, then the old value is read, the operand evaluated,
 * and the result stored where the place leads <em>then</em>, so that changes made by the operand's evaluation are kept.
 */
public final class Update extends Statement {

    @Child private Place place;
    @Child private Binary operation;
    @Child private Expression operand;

    /** @param operation without operands of its own */
    public Update(Place place, Binary operation, Expression operand) {
        this.place = place;
        this.operation = operation;
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        place.prepare(frame);
        Object old = place.get(frame);
        Object right;
        if (old instanceof Container container) {
            container.borrow();
            right = operand.execute(frame);
            container.release();
        } else {
            right = operand.execute(frame);
        }
        place.set(frame, operation.executeWith(frame, old, right));
        return null;
    }
}
