package org.inplace.lua.nodes;

import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.place.CellSource;
import org.inplace.lua.runtime.Closure;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** A function expression: makes a new function with the cells that it captures and the environment of the one that makes it. */
public final class NewClosure extends Expression implements Makes {

    private final RootCallTarget target;
    @Children private final CellSource[] captured;

    public NewClosure(RootCallTarget target, CellSource[] captured) {
        this.target = target;
        this.captured = captured;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] cells = captured.length == 0 ? null : new Object[captured.length];
        for (int i = 0; i < captured.length; i++) {
            cells[i] = captured[i].get(frame);
        }
        return new Closure(target, cells, ((Closure) FunctionRoot.function(frame, this)).environment());
    }
}
