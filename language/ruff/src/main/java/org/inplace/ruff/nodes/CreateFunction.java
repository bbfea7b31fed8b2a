package org.inplace.ruff.nodes;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;

/** Makes a function value, which takes along the cells, or final values, of the variables it uses. */
public final class CreateFunction extends Expression implements Makes {

    private final RootCallTarget code;
    @Children private final Capture[] captures;

    public CreateFunction(RootCallTarget code, Capture[] captures) {
        this.code = code;
        this.captures = captures;
    }

    @Override
    @ExplodeLoop
    public FunctionValue execute(VirtualFrame frame) {
        Object[] captured = null;
        if (captures.length > 0) {
            captured = new Object[captures.length];
            for (int i = 0; i < captures.length; i++) {
                captured[i] = captures[i].get(frame);
            }
        }
        return new FunctionValue(code, captured, FunctionRoot.globals(frame, this));
    }
}
