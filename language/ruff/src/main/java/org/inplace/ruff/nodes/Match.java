package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.generator.Resume;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** {@code match} (section 11.5): the first case that takes the value runs. */
public final class Match extends Statement {

    /** No case has been reached. */
    private static final long BEGINNING = -2;

    @Child private Expression scrutinee;
    @Children private final Case[] cases;
    @Child private Statement otherwise;
    private final Resume resume;
    private final int reachedSlot;

    /**
     * @param otherwise may be null
     * @param resume where a case is in a generator and yields; else null
     * @param reachedSlot for how far it is: twice the number of the case, and one more if that runs; only if there is {@code resume}
     */
    public Match(Expression scrutinee, Case[] cases, Statement otherwise, Resume resume, int reachedSlot) {
        this.scrutinee = scrutinee;
        this.cases = cases;
        this.otherwise = otherwise;
        this.resume = resume;
        this.reachedSlot = reachedSlot;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        long reached = resume != null && resume.isPending(frame) ? frame.getLong(reachedSlot) : BEGINNING;
        Object value = isInBody(reached) ? null : scrutinee.execute(frame);
        for (int i = 0; i < cases.length; i++) {
            long guard = 2L * i;
            long body = guard + 1;
            if (body < reached) {
                continue;
            }
            if (body == reached || takes(frame, i, value, guard == reached)) {
                note(frame, body);
                return cases[i].body.execute(frame);
            }
        }
        note(frame, 2L * cases.length + 1);
        return otherwise == null ? null : otherwise.execute(frame);
    }

    private static boolean isInBody(long reached) {
        return (reached & 1) != 0;
    }

    /** @param inGuard whether the guard has begun already */
    private boolean takes(VirtualFrame frame, int i, Object value, boolean inGuard) {
        note(frame, 2L * i);
        return inGuard ? cases[i].passes(frame) : cases[i].takes(frame, value);
    }

    private void note(VirtualFrame frame, long reached) {
        if (resume != null) {
            frame.setLong(reachedSlot, reached);
        }
    }
}
