package org.inplace.core.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Ends the function with a result. */
public final class Return extends Statement {

    @Child private Expression value;

    public Return(Expression value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }
}
