package org.inplace.core.place;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** Evaluates a value, then what the place depends on, then stores. */
@NodeChild(value = "value", type = Expression.class)
public abstract class Assign extends Statement {

    @Child private Place place;

    Assign(Place place) {
        this.place = place;
    }

    @Specialization
    Object assignLong(VirtualFrame frame, long value) {
        place.prepare(frame);
        place.setLong(frame, value);
        return null;
    }

    @Specialization
    Object assignDouble(VirtualFrame frame, double value) {
        place.prepare(frame);
        place.setDouble(frame, value);
        return null;
    }

    @Specialization(replaces = {"assignLong", "assignDouble"})
    Object assign(VirtualFrame frame, Object value) {
        place.prepare(frame);
        place.set(frame, value);
        return null;
    }
}
