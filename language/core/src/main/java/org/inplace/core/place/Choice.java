package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/**
 * One of several variables of the same name: the first that exists at that moment, else the last, which takes what is
 * assigned whether it exists or not.
 */
public final class Choice extends Place {

    @Children private final Place[] candidates;
    @Child private Place last;

    /** @param candidates places of variables that read as null while they do not exist */
    public Choice(Place[] candidates, Place last) {
        this.candidates = candidates;
        this.last = last;
    }

    @Override
    @ExplodeLoop
    public Object get(VirtualFrame frame) {
        for (Place candidate : candidates) {
            Object value = candidate.get(frame);
            if (value != null) {
                return value;
            }
        }
        return last.get(frame);
    }

    @Override
    @ExplodeLoop
    public void set(VirtualFrame frame, Object value) {
        for (Place candidate : candidates) {
            if (candidate.get(frame) != null) {
                candidate.set(frame, value);
                return;
            }
        }
        last.set(frame, value);
    }

    @Override
    @ExplodeLoop
    public void setLong(VirtualFrame frame, long value) {
        for (Place candidate : candidates) {
            if (candidate.get(frame) != null) {
                candidate.setLong(frame, value);
                return;
            }
        }
        last.setLong(frame, value);
    }

    @Override
    @ExplodeLoop
    public void setDouble(VirtualFrame frame, double value) {
        for (Place candidate : candidates) {
            if (candidate.get(frame) != null) {
                candidate.setDouble(frame, value);
                return;
            }
        }
        last.setDouble(frame, value);
    }

    @Override
    @ExplodeLoop
    public Object own(VirtualFrame frame) {
        for (Place candidate : candidates) {
            if (candidate.get(frame) != null) {
                return candidate.own(frame);
            }
        }
        return last.own(frame);
    }

    @Override
    @ExplodeLoop
    public boolean isSeenByThreads(VirtualFrame frame) {
        for (Place candidate : candidates) {
            if (candidate.get(frame) != null) {
                return candidate.isSeenByThreads(frame);
            }
        }
        return last.isSeenByThreads(frame);
    }

    @Override
    @ExplodeLoop
    public boolean isEverSeenByThreads() {
        for (Place candidate : candidates) {
            if (candidate.isEverSeenByThreads()) {
                return true;
            }
        }
        return last.isEverSeenByThreads();
    }
}
