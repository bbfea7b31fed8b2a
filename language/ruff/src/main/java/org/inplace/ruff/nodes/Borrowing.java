package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Container;

/**
 * The body of a function that only reads some of its parameters but runs other code while it does: it borrows their
 * containers for that time. An error or {@code ?} that leaves it forgets to give them back, which costs a copy later.
 */
public final class Borrowing extends Statement {

    @CompilationFinal(dimensions = 1) private final int[] arguments;
    @Child private Statement body;

    /** @param arguments indexes among the frame's arguments */
    public Borrowing(int[] arguments, Statement body) {
        this.arguments = arguments;
        this.body = body;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int index : arguments) {
            if (frame.getArguments()[index] instanceof Container container) {
                container.borrow();
            }
        }
        Object result = body.execute(frame);
        for (int index : arguments) {
            if (frame.getArguments()[index] instanceof Container container) {
                container.release();
            }
        }
        return result;
    }
}
