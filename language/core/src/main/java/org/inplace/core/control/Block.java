package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BlockNode;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;

/**
 * Statements one after the other, until one does not simply go on. Very many of them, as in generated programs, can be compiled in
 * several pieces.
 */
public final class Block extends Statement {

    /** More statements than this are left to {@link BlockNode}. */
    private static final int LONG = 100;

    private static final Executor EXECUTOR = new Executor();

    @Children private final Statement[] statements;
    @Child private BlockNode<Statement> pieces;

    public Block(Statement... statements) {
        this.statements = statements.length > LONG ? null : statements;
        this.pieces = statements.length > LONG ? BlockNode.create(statements, EXECUTOR) : null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (pieces == null) {
            return few(frame);
        }
        try {
            return pieces.executeGeneric(frame, BlockNode.NO_ARGUMENT);
        } catch (Left left) {
            return left.completion;
        }
    }

    @ExplodeLoop
    private Object few(VirtualFrame frame) {
        for (Statement statement : statements) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }

    private static final class Executor implements BlockNode.ElementExecutor<Statement> {
        @Override
        public void executeVoid(VirtualFrame frame, Statement statement, int index, int argument) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                throw new Left(completion);
            }
        }

        /** The last one's completion is that of the block. */
        @Override
        public Object executeGeneric(VirtualFrame frame, Statement statement, int index, int argument) {
            return statement.execute(frame);
        }
    }

    /** Says that a statement before the last did not simply go on. */
    private static final class Left extends ControlFlowException {
        private static final long serialVersionUID = 1L;

        private final transient Object completion;

        Left(Object completion) {
            this.completion = completion;
        }
    }
}
