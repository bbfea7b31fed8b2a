package org.inplace.core.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;
import org.inplace.core.tool.Holder;

/**
 * A block with variables of its own. Those whose existence is asked for at run time are made absent when it begins; all of
 * them are cleared when it ends, so that frames look the same on every way that leads on.
 */
public final class Scoped extends Statement implements Holder {

    @Child private Statement reset;
    @Child private Statement body;
    @CompilationFinal(dimensions = 1) private final int[] slots;
    private final boolean last;

    /**
     * @param reset may be null
     * @param last whether nothing in the frame is used after this block, so that nothing needs to be cleared
     */
    public Scoped(Statement reset, Statement body, int[] slots, boolean last) {
        this.last = last;
        this.reset = reset;
        this.body = body;
        this.slots = slots;
    }

    @Override
    public int[] variableSlots() {
        return slots;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (reset != null) {
            reset.execute(frame);
        }
        Object completion = body.execute(frame);
        if (!last) {
            for (int slot : slots) {
                frame.clear(slot);
            }
        }
        return completion;
    }
}
