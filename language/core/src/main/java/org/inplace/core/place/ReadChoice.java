package org.inplace.core.place;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.inplace.core.node.Expression;

/** Reads a variable if it exists at that moment, else something else. */
public final class ReadChoice extends Expression {

    @Child private Expression candidate;
    @Child private Expression otherwise;

    /** @param candidate gives null if its variable does not exist */
    public ReadChoice(Expression candidate, Expression otherwise) {
        this.candidate = candidate;
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = candidate.execute(frame);
        return value != null ? value : otherwise.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        try {
            return candidate.executeLong(frame);
        } catch (UnexpectedResultException other) {
            if (other.getResult() != null) {
                throw other;
            }
            return otherwise.executeLong(frame);
        }
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        try {
            return candidate.executeDouble(frame);
        } catch (UnexpectedResultException other) {
            if (other.getResult() != null) {
                throw other;
            }
            return otherwise.executeDouble(frame);
        }
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
