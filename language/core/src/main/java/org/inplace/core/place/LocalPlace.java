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
        FrameSlotKind kind = kind(frame);
        if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else if (kind == FrameSlotKind.Long && value instanceof Long l) {
            frame.setLong(slot, l);
        } else if (kind == FrameSlotKind.Double && value instanceof Double d) {
            frame.setDouble(slot, d);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            admit(frame, value instanceof Long ? FrameSlotKind.Long : value instanceof Double ? FrameSlotKind.Double : FrameSlotKind.Object);
            set(frame, value);
        }
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        FrameSlotKind kind = kind(frame);
        if (kind == FrameSlotKind.Long) {
            frame.setLong(slot, value);
        } else if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            admit(frame, FrameSlotKind.Long);
            setLong(frame, value);
        }
    }

    @Override
    public void setDouble(VirtualFrame frame, double value) {
        FrameSlotKind kind = kind(frame);
        if (kind == FrameSlotKind.Double) {
            frame.setDouble(slot, value);
        } else if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            admit(frame, FrameSlotKind.Double);
            setDouble(frame, value);
        }
    }

    private FrameSlotKind kind(VirtualFrame frame) {
        return frame.getFrameDescriptor().getSlotKind(slot);
    }

    /** Makes the slot one for a kind of values: a fresh one for that kind alone, one that held others for objects. */
    private void admit(VirtualFrame frame, FrameSlotKind wanted) {
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        descriptor.setSlotKind(slot, descriptor.getSlotKind(slot) == FrameSlotKind.Illegal ? wanted : FrameSlotKind.Object);
    }
}
