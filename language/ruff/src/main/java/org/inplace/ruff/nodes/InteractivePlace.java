package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.place.GlobalSource;
import org.inplace.core.place.Place;
import org.inplace.core.scope.Global;
import org.inplace.core.scope.Mutability;

/**
 * A variable of an interactive session as the target of a change. Whether it is a {@code let} or {@code const} is known only
 * when the code runs: another source may declare it.
 */
public final class InteractivePlace extends Place {

    private final String name;
    private final boolean assigned;
    @Child private GlobalSource source;

    /** @param assigned whether changes in place stand for an assignment to the name, not to a part of its value */
    public InteractivePlace(int index, String name, boolean assigned) {
        this.source = new GlobalSource(index);
        this.name = name;
        this.assigned = assigned;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return source.get(frame).get();
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        Global variable = source.get(frame);
        if (variable.mutability() != Mutability.MUTABLE) {
            throw FrozenPlace.reassigned(variable.mutability(), name, this);
        }
        variable.write(value);
    }

    @Override
    public Object own(VirtualFrame frame) {
        Mutability mutability = source.get(frame).mutability();
        if (mutability != Mutability.MUTABLE) {
            throw assigned ? FrozenPlace.reassigned(mutability, name, this) : FrozenPlace.mutated(mutability, name, this);
        }
        return super.own(frame);
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return source.get(frame).mutability() == Mutability.MUTABLE && !FunctionRoot.globals(frame, this).oneThread().holds();
    }

    @Override
    public boolean isEverSeenByThreads() {
        return true;
    }
}
