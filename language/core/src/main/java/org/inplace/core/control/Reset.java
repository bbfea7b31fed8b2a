package org.inplace.core.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;
import org.inplace.core.scope.Cell;

/** Makes variables absent at the beginning of their scope. */
public final class Reset extends Statement {

    @CompilationFinal(dimensions = 1) private final int[] slots;
    @CompilationFinal(dimensions = 1) private final int[] cells;

    /** @param cells slots of variables that live in cells and get fresh ones */
    public Reset(int[] slots, int[] cells) {
        this.slots = slots;
        this.cells = cells;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int slot : slots) {
            frame.setObject(slot, null);
        }
        for (int cell : cells) {
            frame.setObject(cell, new Cell());
        }
        return null;
    }
}
