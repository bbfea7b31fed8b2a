package org.inplace.core.op;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;

/** A value that is always the same one: a truth value, a text, null, a built-in. */
public final class Constant extends Expression {

    private final Object value;

    public Constant(Object value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }
}
