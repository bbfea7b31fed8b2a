package org.inplace.lua.nodes;

import org.inplace.core.control.If;
import org.inplace.core.node.Expression;

import com.oracle.truffle.api.frame.VirtualFrame;

/** The opposite of a condition. */
public final class Not extends Expression {

    @Child private Expression condition;

    /** @param condition must have a truth value */
    public Not(Expression condition) {
        this.condition = condition;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !If.test(condition, frame);
    }
}
