package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.generator.Resume;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** {@code match} (section 11.5): the first case that takes the value runs. */
public final class Match extends Statement {

    @Child private Expression scrutinee;
    @Children private final Case[] cases;
    @Child private Statement otherwise;
    private final Resume resume;
    private final int chosenSlot;

    /**
     * @param otherwise may be null
     * @param resume where a case is in a generator and yields; else null
     * @param chosenSlot for the number of the case that runs; only if there is {@code resume}
     */
    public Match(Expression scrutinee, Case[] cases, Statement otherwise, Resume resume, int chosenSlot) {
        this.scrutinee = scrutinee;
        this.cases = cases;
        this.otherwise = otherwise;
        this.resume = resume;
        this.chosenSlot = chosenSlot;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        boolean pending = resume != null && resume.isPending(frame);
        long chosen = pending ? frame.getLong(chosenSlot) : -1;
        Object value = pending ? null : scrutinee.execute(frame);
        for (int i = 0; i < cases.length; i++) {
            if (pending ? i == chosen : cases[i].takes(frame, value)) {
                if (resume != null) {
                    frame.setLong(chosenSlot, i);
                }
                return cases[i].body.execute(frame);
            }
        }
        if (resume != null) {
            frame.setLong(chosenSlot, cases.length);
        }
        return otherwise == null ? null : otherwise.execute(frame);
    }
}
