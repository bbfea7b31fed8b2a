package org.inplace.lua.nodes;

import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;

/** A list of expressions, the last of which may have any number of values. */
public final class Values extends Node {

    @Children private final Expression[] single;
    @Child private Expression last;
    private final BranchProfile several = BranchProfile.create();

    /** @param last gives {@link Results}; null if all have one value */
    public Values(Expression[] single, Expression last) {
        this.single = single;
        this.last = last;
    }

    /** Whether there are no expressions. */
    boolean isEmpty() {
        return single.length == 0 && last == null;
    }

    /** The values behind a number of places left free. */
    public Object[] execute(VirtualFrame frame, int offset) {
        if (last == null) {
            return Evaluation.all(frame, single, offset);
        }
        Object[] values = Evaluation.all(frame, single, offset);
        Object more = last.execute(frame);
        int count = values.length;
        if (Results.areSeveral(more)) {
            several.enter();
            Object[] all = Results.several(more);
            Object[] joined = new Object[count + all.length];
            System.arraycopy(values, 0, joined, 0, count);
            System.arraycopy(all, 0, joined, count, all.length);
            return joined;
        }
        Object[] joined = new Object[count + 1];
        System.arraycopy(values, 0, joined, 0, count);
        joined[count] = more;
        return joined;
    }

    /** A value of a list, nil behind its end. */
    static Object at(Object[] values, int index) {
        return index < values.length ? values[index] : Null.INSTANCE;
    }
}
