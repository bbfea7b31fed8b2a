package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.dsl.NodeChild;

/** A comparison of two values. */
@NodeChild(value = "left", type = Expression.class)
@NodeChild(value = "right", type = Expression.class)
public abstract class Comparison extends Expression implements Sites.Located {

    private final int line;

    Comparison(int line) {
        this.line = line;
    }

    @Override
    public final int line() {
        return line;
    }
}
