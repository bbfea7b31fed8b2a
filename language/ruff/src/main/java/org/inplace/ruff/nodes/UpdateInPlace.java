package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.node.Expression;
import org.inplace.core.place.Place;

/** {@code place = push(place, value)}, and the same with every other built-in that returns an updated version. */
public final class UpdateInPlace extends InPlace {

    public UpdateInPlace(Builtin builtin, String root, Place place, Expression[] others, boolean runsCode) {
        super(builtin, root, place, others, runsCode);
    }

    @Override
    void store(VirtualFrame frame, Place target, Object result, Object changed) {
        if (result != changed) {
            target.set(frame, result);
        } else {
            target.changed(frame, result);
        }
    }
}
