package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.node.Expression;
import org.inplace.core.place.Place;
import org.inplace.core.value.ListValue;

/** {@code [variable, element] = pop(variable)}, and the same with every other built-in that returns the rest and what it took. */
public final class ExtractInPlace extends InPlace {

    @Child private Bind.Elements pattern;

    /** @param pattern all of it, the variable included */
    public ExtractInPlace(Builtin builtin, String root, Place place, Expression[] others, boolean runsCode, Bind.Elements pattern) {
        super(builtin, root, place, others, runsCode);
        this.pattern = pattern;
    }

    @Override
    void store(VirtualFrame frame, Place target, Object result, Object changed) {
        if (changed != null && result != changed && result instanceof ListValue pair) {
            pattern.bindFresh(frame, pair);
        } else {
            pattern.bind(frame, result);
        }
    }
}
