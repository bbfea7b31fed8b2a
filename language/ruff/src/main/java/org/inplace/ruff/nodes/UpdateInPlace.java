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
 * {@code place = push(place, value)}, and the same with every other built-in that returns an updated version of its first
 * argument: works in place, with the same result and errors as the call and the assignment.
 */
public final class UpdateInPlace extends Statement {

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
    public UpdateInPlace(Builtin builtin, String root, Place place, Expression[] others, boolean runsCode) {
        this.builtin = builtin;
        this.root = root;
        this.runsCode = runsCode;
        this.place = place;
        this.others = others;
    }

    @Override
    public Object execute(VirtualFrame frame) {
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
        Object result = builtin.update().call(this, arguments, own);
        if (result != arguments[0] || !own) {
            place.set(frame, result);
        }
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
