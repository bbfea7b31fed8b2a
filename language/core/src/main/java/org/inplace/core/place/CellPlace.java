package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.scope.Cell;

/** A variable that lives in a cell. A declaring place gives it a fresh cell with each value. */
public final class CellPlace extends Place {

    @Child private CellSource source;
    private final boolean declaring;

    public CellPlace(CellSource source, boolean declaring) {
        this.source = source;
        this.declaring = declaring;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return source.get(frame).get();
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        target(frame).set(value);
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        target(frame).setLong(value);
    }

    @Override
    public void setDouble(VirtualFrame frame, double value) {
        target(frame).setDouble(value);
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return !FunctionRoot.hasOneThread(frame);
    }

    @Override
    public boolean isEverSeenByThreads() {
        return true;
    }

    private Cell target(VirtualFrame frame) {
        return declaring ? source.renew(frame) : source.get(frame);
    }
}
