package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;

/** A global. */
public final class GlobalPlace extends Place {

    @Child private GlobalSource source;

    public GlobalPlace(int index) {
        this.source = new GlobalSource(index);
    }

    @Override
    public Object get(VirtualFrame frame) {
        return source.get(frame).get();
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        source.get(frame).write(value);
    }

    @Override
    public void setLong(VirtualFrame frame, long value) {
        source.get(frame).writeLong(value);
    }

    @Override
    public void setDouble(VirtualFrame frame, double value) {
        source.get(frame).writeDouble(value);
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return !FunctionRoot.hasOneThread(frame, this);
    }

    @Override
    public boolean isEverSeenByThreads() {
        return true;
    }
}
