package org.inplace.core.limit;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** Has a function look whether it is to stop when it begins, not only when it ends: one that calls itself may take long to come to that. */
final class Entrance extends ExecutionEventNode {

    @Override
    protected void onEnter(VirtualFrame frame) {
        TruffleSafepoint.poll(this);
    }
}
