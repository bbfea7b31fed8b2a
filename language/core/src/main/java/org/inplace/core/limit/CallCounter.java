package org.inplace.core.limit;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** Counts the calls of a function that are active. */
final class CallCounter extends ExecutionEventNode {

    private final Meters meters;

    CallCounter(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        meters.get().enter(this);
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        meters.get().leave();
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        meters.get().leave();
    }
}
