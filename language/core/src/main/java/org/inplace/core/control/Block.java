package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;

/** Statements one after the other, until one does not simply go on. */
public final class Block extends Statement {

    @Children private final Statement[] statements;

    public Block(Statement... statements) {
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (Statement statement : statements) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
