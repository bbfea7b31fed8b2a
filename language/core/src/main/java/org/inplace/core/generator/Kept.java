package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** An operand that may stand before a {@code yield}: on the way back to that it has the value that it had. */
public final class Kept extends Expression {

    private final Resume resume;
    private final int slot;
    @Child private Expression operand;

    public Kept(Resume resume, int slot, Expression operand) {
        this.resume = resume;
        this.slot = slot;
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (resume.isPending(frame)) {
            return frame.getObject(slot);
        }
        Object value = operand.execute(frame);
        frame.setObject(slot, value);
        return value;
    }

    @Override
    public boolean readsPlace() {
        return operand.readsPlace();
    }
}
