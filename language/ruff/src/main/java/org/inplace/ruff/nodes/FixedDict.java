package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.value.MapValue;

/** A dict literal whose keys are known and differ: all its values share one table of keys. */
public final class FixedDict extends Expression {

    private final MapValue keys;
    @Children private final Expression[] values;

    /** @param keys has the keys, in order, and any values */
    public FixedDict(MapValue keys, Expression[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return keys.withValues(Evaluation.all(frame, values, 0));
    }
}
