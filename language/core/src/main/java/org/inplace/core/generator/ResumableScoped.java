package org.inplace.core.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.control.Completion;
import org.inplace.core.node.Statement;
import org.inplace.core.tool.Holder;

/** A block with variables of its own that yields: they stay as they are for that time. */
public final class ResumableScoped extends Statement implements Holder {

    private final Resume resume;
    @Child private Statement reset;
    @Child private Statement body;
    @CompilationFinal(dimensions = 1) private final int[] slots;

    /** @param reset may be null */
    public ResumableScoped(Resume resume, Statement reset, Statement body, int[] slots) {
        this.resume = resume;
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
        if (reset != null && !resume.isPending(frame)) {
            reset.execute(frame);
        }
        Object completion = body.execute(frame);
        if (completion != Completion.YIELD) {
            for (int slot : slots) {
                frame.clear(slot);
            }
        }
        return completion;
    }
}
