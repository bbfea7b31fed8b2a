package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

/** {@code and}, or {@code or}, with the value of one of the operands. */
public final class Either extends Expression {

    @Child private Expression left;
    @Child private Expression right;
    private final boolean or;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public Either(Expression left, Expression right, boolean or) {
        this.left = left;
        this.right = right;
        this.or = or;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return profile.profile(Types.isTrue(value)) == or ? value : right.execute(frame);
    }
}
