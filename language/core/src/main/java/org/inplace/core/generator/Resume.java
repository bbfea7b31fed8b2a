package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

/** What the frame of a generator's body knows about its last {@code yield}. */
public final class Resume {

    private final int flagSlot;
    private final int valueSlot;
    private final int pointSlot;

    /**
     * @param flagSlot for whether the body is on its way back to there
     * @param valueSlot for what it gave
     * @param pointSlot for its number, if it is within an expression
     */
    public Resume(int flagSlot, int valueSlot, int pointSlot) {
        this.flagSlot = flagSlot;
        this.valueSlot = valueSlot;
        this.pointSlot = pointSlot;
    }

    /** Whether statements are not executed from their beginning, but skip to where they were. */
    public boolean isPending(VirtualFrame frame) {
        return frame.getLong(flagSlot) != 0;
    }

    void begin(VirtualFrame frame, boolean again) {
        frame.setLong(flagSlot, again ? 1 : 0);
    }

    /** Arrives at the {@code yield}, or at an error on the way: from here on everything runs as usual. */
    public void arrive(VirtualFrame frame) {
        frame.setLong(flagSlot, 0);
    }

    /** The number of the {@code yield} within an expression that was the last one. */
    long point(VirtualFrame frame) {
        return frame.getLong(pointSlot);
    }

    void give(VirtualFrame frame, Object value, long point) {
        frame.setLong(pointSlot, point);
        give(frame, value);
    }

    void give(VirtualFrame frame, Object value) {
        frame.setObject(valueSlot, value);
    }

    Object take(VirtualFrame frame) {
        Object value = frame.getObject(valueSlot);
        frame.clear(valueSlot);
        return value;
    }
}
