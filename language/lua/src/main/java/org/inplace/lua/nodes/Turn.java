package org.inplace.lua.nodes;

import org.inplace.core.node.Statement;

import com.oracle.truffle.api.frame.VirtualFrame;

/** The end of a turn of a loop: does nothing, but hooks can be told of it. */
public final class Turn extends Statement {

    /** The tag of these. */
    @com.oracle.truffle.api.instrumentation.Tag.Identifier("TURN")
    public static final class Tag extends com.oracle.truffle.api.instrumentation.Tag {
        private Tag() {
        }
    }

    private final boolean silent;

    /** @param silent whether no line is executed here */
    public Turn(boolean silent) {
        this.silent = silent;
        setTag(Tag.class);
    }

    public boolean isSilent() {
        return silent;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
