package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.scope.Cell;

/** Where a function finds the cell of a variable: in a slot of its own frame, or among what it captured. */
public final class CellSource extends Node {

    private final int index;
    private final boolean captured;

    private CellSource(int index, boolean captured) {
        this.index = index;
        this.captured = captured;
    }

    public static CellSource slot(int slot) {
        return new CellSource(slot, false);
    }

    public static CellSource capture(int index) {
        return new CellSource(index, true);
    }

    public Cell get(VirtualFrame frame) {
        return (Cell) held(frame);
    }

    /** The cell, of which only the identity matters. */
    Object held(VirtualFrame frame) {
        return captured ? FunctionRoot.function(frame, this).capture(index) : frame.getObject(index);
    }

    /** Gives the variable a fresh cell; only for slots. */
    public Cell renew(VirtualFrame frame) {
        assert !captured;
        Cell cell = new Cell();
        frame.setObject(index, cell);
        return cell;
    }
}
