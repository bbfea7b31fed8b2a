package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Container;

/** Evaluates the last of several operands and gives back those before it that were {@linkplain Hold held}. */
public final class Release extends Expression {

    @CompilationFinal(dimensions = 1) private final int[] slots;
    @Child private Expression last;

    public Release(int[] slots, Expression last) {
        this.slots = slots;
        this.last = last;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object value = last.execute(frame);
        for (int slot : slots) {
            if (frame.getObject(slot) instanceof Container container) {
                container.release();
            }
            frame.clear(slot);
        }
        return value;
    }

    @Override
    public boolean readsPlace() {
        return last.readsPlace();
    }
}
