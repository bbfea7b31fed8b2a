package org.inplace.lua.nodes;

import org.inplace.core.control.If;
import org.inplace.core.node.Expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

/** {@code and}, or {@code or}, of two conditions where only the truth matters. */
public final class Both extends Expression {

    @Child private Expression left;
    @Child private Expression right;
    private final boolean or;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param left, right must have truth values */
    public Both(Expression left, Expression right, boolean or) {
        this.left = left;
        this.right = right;
        this.or = or;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        if (profile.profile(If.test(left, frame))) {
            return or || If.test(right, frame);
        }
        return or && If.test(right, frame);
    }
}
