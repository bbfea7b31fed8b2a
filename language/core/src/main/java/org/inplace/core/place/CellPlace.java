package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.scope.Cell;

/** A variable that lives in a cell. A declaring place gives it a fresh cell with each value. */
public final class CellPlace extends Place {

    @Child private CellSource source;
    private final boolean declaring;
    private final boolean alone;

    public CellPlace(CellSource source, boolean declaring) {
        this(source, declaring, false);
    }

    /** @param alone whether no other thread ever sees the variable */
    public CellPlace(CellSource source, boolean declaring, boolean alone) {
        this.source = source;
        this.declaring = declaring;
        this.alone = alone;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return source.get(frame).get();
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        if (alone) {
            target(frame).put(value);
        } else {
            target(frame).set(value);
        }
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        if (alone) {
            target(frame).putLong(value);
        } else {
            target(frame).setLong(value);
        }
    }

    @Override
    public void setDouble(VirtualFrame frame, double value) {
        if (alone) {
            target(frame).putDouble(value);
        } else {
            target(frame).setDouble(value);
        }
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return !alone && !FunctionRoot.hasOneThread(frame, this);
    }

    @Override
    public boolean isEverSeenByThreads() {
        return !alone;
    }

    private Cell target(VirtualFrame frame) {
        return declaring ? source.renew(frame) : source.get(frame);
    }
}
