package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Executes one of two statements. The condition must have a truth value: languages convert their own values to that. */
public final class If extends Statement {

    @Child private Expression condition;
    @Child private Statement then;
    @Child private Statement otherwise;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param otherwise may be null */
    public If(Expression condition, Statement then, Statement otherwise) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (profile.profile(test(condition, frame))) {
            return then.execute(frame);
        }
        return otherwise == null ? null : otherwise.execute(frame);
    }

    /** The truth of a condition. */
    public static boolean test(Expression condition, VirtualFrame frame) {
        try {
            return condition.executeBoolean(frame);
        } catch (UnexpectedResultException e) {
            throw new AssertionError("condition without truth value: " + e.getResult(), e);
        }
    }
}
