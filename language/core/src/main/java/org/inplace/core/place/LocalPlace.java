package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * A variable that lives in a frame slot. The slot's kind follows what is stored: a slot that has only ever held longs, or
 * only doubles, holds them unboxed.
 */
public final class LocalPlace extends Place {

    private final int slot;

    public LocalPlace(int slot) {
        this.slot = slot;
    }

    /** Null if the variable is one that may not exist yet, and does not. */
    @Override
    public Object get(VirtualFrame frame) {
        return frame.getValue(slot);
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        if (value instanceof Long l) {
            setLong(frame, l);
        } else if (value instanceof Double d) {
            setDouble(frame, d);
        } else {
            admit(frame, FrameSlotKind.Object);
            frame.setObject(slot, value);
        }
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        if (admit(frame, FrameSlotKind.Long)) {
            frame.setLong(slot, value);
        } else {
            frame.setObject(slot, value);
        }
    }

    @Override
    public void setDouble(VirtualFrame frame, double value) {
        if (admit(frame, FrameSlotKind.Double)) {
            frame.setDouble(slot, value);
        } else {
            frame.setObject(slot, value);
        }
    }

    /** Whether the slot takes values of a kind; if it held others before, it becomes one for objects. */
    private boolean admit(VirtualFrame frame, FrameSlotKind wanted) {
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        FrameSlotKind kind = descriptor.getSlotKind(slot);
        if (kind == wanted) {
            return true;
        }
        if (kind != FrameSlotKind.Object) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor.setSlotKind(slot, kind == FrameSlotKind.Illegal ? wanted : FrameSlotKind.Object);
            return kind == FrameSlotKind.Illegal;
        }
        return false;
    }
}
