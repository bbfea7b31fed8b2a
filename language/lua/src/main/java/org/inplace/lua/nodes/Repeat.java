package org.inplace.lua.nodes;

import org.inplace.core.control.Loop;
import org.inplace.core.node.Statement;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code repeat}: its body ends with an {@link Until}, which sees the body's variables. */
public final class Repeat extends Loop {

    @Child private Statement body;

    public Repeat(Statement body) {
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return iterate(frame);
    }

    @Override
    protected Object step(VirtualFrame frame) {
        return after(body.execute(frame));
    }
}
