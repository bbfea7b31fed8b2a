package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.value.Container;

/** What a new function takes along for one variable: its cell, or its value if that will never change. */
public final class Capture extends Node {

    private final int index;
    private final boolean fromCaptures;

    private Capture(int index, boolean fromCaptures) {
        this.index = index;
        this.fromCaptures = fromCaptures;
    }

    public static Capture slot(int slot) {
        return new Capture(slot, false);
    }

    /** A variable that the creating function has captured itself. */
    public static Capture captured(int index) {
        return new Capture(index, true);
    }

    Object get(VirtualFrame frame) {
        return Container.share(fromCaptures ? FunctionRoot.function(frame, this).capture(index) : frame.getValue(index));
    }
}
