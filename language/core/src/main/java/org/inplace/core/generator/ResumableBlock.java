package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;

/** Statements one after the other, of which some yield. */
public final class ResumableBlock extends Statement {

    private final Resume resume;
    private final int positionSlot;
    @Children private final Statement[] statements;

    public ResumableBlock(Resume resume, int positionSlot, Statement... statements) {
        this.resume = resume;
        this.positionSlot = positionSlot;
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        long start = resume.isPending(frame) ? frame.getLong(positionSlot) : 0;
        for (int i = 0; i < statements.length; i++) {
            if (i >= start) {
                frame.setLong(positionSlot, i);
                Object completion = statements[i].execute(frame);
                if (completion != null) {
                    return completion;
                }
            }
        }
        return null;
    }
}
