package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.node.Expression;

/** {@code &&} and {@code ||}: a truth value, never an operand (section 8.2). */
public final class Logic extends Expression {

    private final boolean or;
    @Child private ToTruth left;
    @Child private ToTruth right;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public Logic(boolean or, Expression left, Expression right) {
        this.or = or;
        this.left = ToTruthNodeGen.create(left);
        this.right = ToTruthNodeGen.create(right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return profile.profile(left.executeBoolean(frame) == or) ? or : right.executeBoolean(frame);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }
}
