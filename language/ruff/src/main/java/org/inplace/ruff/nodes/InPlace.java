package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;
import org.inplace.ruff.runtime.Errors;

/**
 * A call of a built-in that updates its first argument, where the updated version replaces that argument in its place: works
 * in place, with the same result and errors as the call and the assignment.
 */
abstract class InPlace extends Statement {

    private final String root;
    private final boolean runsCode;
    private final Builtin builtin;
    @Child private Place place;
    @Children private final Expression[] others;

    /**
     * @param root the variable at the root of the place
     * @param others the arguments behind the first
     * @param runsCode whether their evaluation may run code that changes the container in between
     */
    InPlace(Builtin builtin, String root, Place place, Expression[] others, boolean runsCode) {
        this.builtin = builtin;
        this.root = root;
        this.runsCode = runsCode;
        this.place = place;
        this.others = others;
    }

    /**
     * Stores what the built-in returned.
     *
     * @param changed the container at the place, which the built-in was free to change; null if it was not
     */
    abstract void store(VirtualFrame frame, Place target, Object result, Object changed);

    @Override
    public final Object execute(VirtualFrame frame) {
        place.prepare(frame);
        Object before = place.get(frame);
        if (before == null) {
            throw Errors.undefined(root, this);
        }
        Container container = before instanceof Container c ? c : null;
        if (runsCode && container != null) {
            container.borrow();
        }
        Object[] arguments = Evaluation.all(frame, others, 1);
        if (runsCode && container != null) {
            container.release();
        }
        arguments[0] = before;
        builtin.enter(this);
        if (!builtin.takes(arguments.length)) {
            throw Errors.arity(builtin, arguments.length, this);
        }
        boolean own = container != null && (!runsCode || place.get(frame) == before);
        if (own) {
            borrow(arguments);
            arguments[0] = place.own(frame);
            release(arguments);
        }
        store(frame, place, builtin.update().call(this, arguments, own), own ? arguments[0] : null);
        return null;
    }

    /** The container that is changed may be part of another argument, which must stay as it is. */
    @ExplodeLoop
    private void borrow(Object[] arguments) {
        for (int i = 1; i <= others.length; i++) {
            if (arguments[i] instanceof Container container) {
                container.borrow();
            }
        }
    }

    @ExplodeLoop
    private void release(Object[] arguments) {
        for (int i = 1; i <= others.length; i++) {
            if (arguments[i] instanceof Container container) {
                container.release();
            }
        }
    }
}
