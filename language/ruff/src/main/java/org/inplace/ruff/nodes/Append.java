package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.value.ListValue;
import org.inplace.ruff.runtime.Errors;

/** {@code place = push(place, value)}: appends in place, with the same result and errors as the call and the assignment. */
public final class Append extends Statement {

    private final String root;
    private final boolean runsCode;
    @Child private Place place;
    @Child private Expression value;

    /**
     * @param root the variable at the root of the place
     * @param runsCode whether the value's evaluation may run code that changes the array in between
     */
    public Append(String root, Place place, Expression value, boolean runsCode) {
        this.root = root;
        this.runsCode = runsCode;
        this.place = place;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        place.prepare(frame);
        Object before = place.get(frame);
        if (before == null) {
            throw Errors.undefined(root, this);
        }
        if (!(before instanceof ListValue list)) {
            value.execute(frame);
            throw Errors.failed("push() requires an array as the first argument", this);
        }
        if (!runsCode) {
            Object element = value.execute(frame);
            ((ListValue) place.own(frame)).append(element);
            return null;
        }
        list.borrow();
        Object element = value.execute(frame);
        list.release();
        if (place.get(frame) == list) {
            ((ListValue) place.own(frame)).append(element);
        } else {
            ListValue extended = list.copy();
            extended.append(element);
            place.set(frame, extended);
        }
        return null;
    }
}
