package org.inplace.lua.nodes;

import org.inplace.core.node.Statement;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code return} with none, or several, values. */
public final class ReturnMany extends Statement {

    @Child private Values values;

    public ReturnMany(Values values) {
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (values.isEmpty()) {
            return Results.NONE;
        }
        Object[] all = values.execute(frame, 0);
        return all.length == 1 ? all[0] : all;
    }
}
