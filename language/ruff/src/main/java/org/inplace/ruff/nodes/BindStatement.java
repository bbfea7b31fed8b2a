package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** {@code pattern = value}, declaring or not: the value is evaluated completely before any name is stored. */
public final class BindStatement extends Statement {

    @Child private Expression value;
    @Child private Bind bind;

    public BindStatement(Expression value, Bind bind) {
        this.value = value;
        this.bind = bind;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        bind.bind(frame, value.execute(frame));
        return null;
    }
}
