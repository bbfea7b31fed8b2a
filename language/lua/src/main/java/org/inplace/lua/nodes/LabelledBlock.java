package org.inplace.lua.nodes;

import org.inplace.core.control.Completion;
import org.inplace.core.control.Loop;
import org.inplace.core.node.Statement;
import org.inplace.lua.syntax.Ast;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Statements with labels among them. It is a loop, since a {@code goto} may go back; where to go on is in a slot. */
public final class LabelledBlock extends Loop {

    /** The pieces between the labels; the label at an index stands before the piece at the index behind. */
    @Children private final Statement[] pieces;
    @CompilationFinal(dimensions = 1) private final Ast.Label[] labels;
    private final int next;

    /** @param next the slot for the number of the piece that comes next */
    public LabelledBlock(Statement[] pieces, Ast.Label[] labels, int next) {
        this.pieces = pieces;
        this.labels = labels;
        this.next = next;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setLong(next, 0);
        Object result = iterate(frame);
        return result == Ended.BREAK ? Completion.BREAK : result;
    }

    /** How a block ended that is not itself the loop that is left. */
    private enum Ended {
        BREAK
    }

    @Override
    @ExplodeLoop
    protected Object step(VirtualFrame frame) {
        long from = frame.getLong(next);
        for (int i = 0; i < pieces.length; i++) {
            if (i < from) {
                continue;
            }
            Object completion = pieces[i].execute(frame);
            if (completion instanceof Ast.Label label) {
                int target = indexOf(label);
                if (target < 0) {
                    return completion;
                }
                frame.setLong(next, target + 1L);
                return Completion.AGAIN;
            }
            if (completion != null) {
                return completion == Completion.BREAK ? Ended.BREAK : completion;
            }
        }
        return null;
    }

    @ExplodeLoop
    private int indexOf(Ast.Label label) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                return i;
            }
        }
        return -1;
    }
}
