package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Container;

/** Evaluates an expression that reads a place, for storing the value in another one: a container is held twice then. */
public final class Share extends Expression {

    @Child private Expression value;

    private Share(Expression value) {
        this.value = value;
    }

    /** The expression, made fit for its value to be stored; the expression itself if its values are fresh. */
    public static Expression ifHeld(Expression value) {
        return value.readsPlace() ? new Share(value) : value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Container.share(value.execute(frame));
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        try {
            return value.executeLong(frame);
        } catch (UnexpectedResultException other) {
            throw new UnexpectedResultException(Container.share(other.getResult()));
        }
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        try {
            return value.executeDouble(frame);
        } catch (UnexpectedResultException other) {
            throw new UnexpectedResultException(Container.share(other.getResult()));
        }
    }
}
