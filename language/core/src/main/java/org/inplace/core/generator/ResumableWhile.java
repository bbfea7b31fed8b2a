package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.control.If;
import org.inplace.core.control.Loop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Repeats a body that yields. */
public final class ResumableWhile extends Loop {

    private final Resume resume;
    @Child private Expression condition;
    @Child private Statement body;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param condition may be null */
    public ResumableWhile(Resume resume, Expression condition, Statement body) {
        this.resume = resume;
        this.condition = condition;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return iterate(frame);
    }

    @Override
    protected Object step(VirtualFrame frame) {
        if (condition != null && !resume.isPending(frame) && !profile.profile(If.test(condition, frame))) {
            return null;
        }
        return after(body.execute(frame));
    }
}
