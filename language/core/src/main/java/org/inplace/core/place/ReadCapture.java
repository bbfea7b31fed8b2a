package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;

/** Reads a variable of an outer function that never changed after it was captured, and so was captured by value. */
public final class ReadCapture extends Expression {

    private final int index;

    public ReadCapture(int index) {
        this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return FunctionRoot.function(frame, this).capture(index);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
