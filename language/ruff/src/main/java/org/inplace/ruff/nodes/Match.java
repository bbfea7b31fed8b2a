package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** {@code match} (section 11.5): the first case that takes the value runs. */
public final class Match extends Statement {

    @Child private Expression scrutinee;
    @Children private final Case[] cases;
    @Child private Statement otherwise;

    /** @param otherwise may be null */
    public Match(Expression scrutinee, Case[] cases, Statement otherwise) {
        this.scrutinee = scrutinee;
        this.cases = cases;
        this.otherwise = otherwise;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object value = scrutinee.execute(frame);
        for (Case c : cases) {
            if (c.takes(frame, value)) {
                return c.body.execute(frame);
            }
        }
        return otherwise == null ? null : otherwise.execute(frame);
    }
}
