package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.control.If;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Executes one of two statements, of which one or both yield. */
public final class ResumableIf extends Statement {

    private final Resume resume;
    private final int branchSlot;
    @Child private Expression condition;
    @Child private Statement then;
    @Child private Statement otherwise;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param otherwise may be null */
    public ResumableIf(Resume resume, int branchSlot, Expression condition, Statement then, Statement otherwise) {
        this.resume = resume;
        this.branchSlot = branchSlot;
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        boolean holds = resume.isPending(frame) ? frame.getLong(branchSlot) != 0 : If.test(condition, frame);
        frame.setLong(branchSlot, holds ? 1 : 0);
        if (profile.profile(holds)) {
            return then.execute(frame);
        }
        return otherwise == null ? null : otherwise.execute(frame);
    }
}
