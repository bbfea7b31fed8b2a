package org.inplace.core.limit;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Statement;

/** Counts the calls of a function that are active. */
final class CallCounter extends Gate {

    private final Meters meters;

    CallCounter(Meters meters, Statement body) {
        super(body);
        this.meters = meters;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        meters.get().enter(this);
        try {
            return body.execute(frame);
        } finally {
            meters.get().leave();
        }
    }
}
