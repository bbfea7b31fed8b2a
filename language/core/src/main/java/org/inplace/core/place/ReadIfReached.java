package org.inplace.core.place;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** Reads a variable behind code that may have ended before its declaration was reached; null if it has. */
public final class ReadIfReached extends Expression {

    private final int slot;
    @Child private Expression read;

    /** @param slot of the variable */
    public ReadIfReached(int slot, Expression read) {
        this.slot = slot;
        this.read = read;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getTag(slot) == FrameSlotKind.Illegal.tag ? null : read.execute(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
