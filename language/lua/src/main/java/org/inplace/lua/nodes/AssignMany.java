package org.inplace.lua.nodes;

import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/**
 * Assigns several values, or the values of a call: first everything is evaluated that the targets depend on, from left to right, then
 * the values, then they are stored, from right to left.
 */
public final class AssignMany extends Statement {

    @Children private final Place[] targets;
    @Child private Values values;
    private final boolean forwards;

    /** @param forwards whether to store from left to right: for declarations */
    public AssignMany(Place[] targets, Values values, boolean forwards) {
        this.targets = targets;
        this.values = values;
        this.forwards = forwards;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (Place target : targets) {
            target.prepare(frame);
        }
        Object[] all = values.execute(frame, 0);
        for (int i = 0; i < targets.length; i++) {
            int index = forwards ? i : targets.length - 1 - i;
            targets[index].set(frame, Values.at(all, index));
        }
        return null;
    }
}
