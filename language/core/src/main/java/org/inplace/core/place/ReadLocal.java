package org.inplace.core.place;

import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** Reads a variable that lives in a frame slot; null if it is one that may not exist yet, and does not. */
@NodeField(name = "slot", type = int.class)
public abstract class ReadLocal extends Expression {

    public abstract int getSlot();

    @Specialization(guards = "frame.isLong(getSlot())")
    long readLong(VirtualFrame frame) {
        return frame.getLong(getSlot());
    }

    @Specialization(guards = "frame.isDouble(getSlot())")
    double readDouble(VirtualFrame frame) {
        return frame.getDouble(getSlot());
    }

    @Specialization(guards = "frame.isObject(getSlot())")
    Object readObject(VirtualFrame frame) {
        return frame.getObject(getSlot());
    }

    @Specialization(replaces = {"readLong", "readDouble", "readObject"})
    Object read(VirtualFrame frame) {
        return frame.getValue(getSlot());
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
