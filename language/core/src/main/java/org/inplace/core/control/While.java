package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Repeats a body while a condition, which must have a truth value, holds; for ever if there is none. */
public final class While extends Loop {

    @Child private Expression condition;
    @Child private Statement body;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param condition may be null */
    public While(Expression condition, Statement body) {
        this.condition = condition;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return iterate(frame);
    }

    @Override
    protected Object step(VirtualFrame frame) {
        if (condition != null && !profile.profile(If.test(condition, frame))) {
            return null;
        }
        return after(body.execute(frame));
    }
}
