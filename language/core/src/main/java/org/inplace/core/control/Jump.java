package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Statement;

/** {@code break} and {@code continue}. */
public final class Jump extends Statement {

    private final Completion completion;

    public Jump(Completion completion) {
        this.completion = completion;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return completion;
    }
}
