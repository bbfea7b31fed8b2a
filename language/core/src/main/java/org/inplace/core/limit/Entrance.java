package org.inplace.core.limit;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Statement;

/** Has a function look whether it is to stop when it begins, not only when it ends: one that calls itself may take long to come to that. */
final class Entrance extends Gate {

    Entrance(Statement body) {
        super(body);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        TruffleSafepoint.poll(this);
        return body.execute(frame);
    }
}
