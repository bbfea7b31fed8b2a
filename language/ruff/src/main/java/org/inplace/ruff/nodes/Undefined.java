package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.Errors;

/** A use of a name that means nothing. */
public final class Undefined extends Expression {

    private final String name;

    public Undefined(String name) {
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw Errors.undefined(name, this);
    }
}
