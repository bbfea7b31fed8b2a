package org.inplace.lua.nodes;

import org.inplace.core.place.Place;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * A local variable in a frame slot. The slot's kind follows what is stored, as elsewhere; but since Lua has one type of numbers, a
 * slot that has held longs and then gets a double holds doubles from then on, instead of objects.
 */
public final class LocalSlot extends Place {

    private final int slot;

    public LocalSlot(int slot) {
        this.slot = slot;
    }

    public int slot() {
        return slot;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return frame.getValue(slot);
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        if (kind(frame) == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else if (value instanceof Long l) {
            setLong(frame, l);
        } else if (value instanceof Double d) {
            setDouble(frame, d);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
            frame.setObject(slot, value);
        }
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        FrameSlotKind kind = kind(frame);
        if (kind == FrameSlotKind.Long) {
            frame.setLong(slot, value);
        } else if (kind == FrameSlotKind.Double) {
            frame.setDouble(slot, value);
        } else if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Long);
            frame.setLong(slot, value);
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
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Double);
            frame.setDouble(slot, value);
        }
    }

    private FrameSlotKind kind(VirtualFrame frame) {
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        return descriptor.getSlotKind(slot);
    }
}
