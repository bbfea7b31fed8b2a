package org.inplace.lua.nodes;

import org.inplace.core.control.Completion;
import org.inplace.core.control.If;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

/** Ends the loop around it if a condition holds. */
public final class Until extends Statement {

    @Child private Expression condition;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param condition must have a truth value */
    public Until(Expression condition) {
        this.condition = condition;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return profile.profile(If.test(condition, frame)) ? Completion.BREAK : null;
    }
}
