package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.GlobalSource;
import org.inplace.core.place.Place;
import org.inplace.core.scope.Global;
import org.inplace.core.scope.Mutability;

/** A variable of an interactive session where it is declared: later sources find out there what it is. */
public final class InteractiveDeclaration extends Place {

    private final Mutability mutability;
    @Child private GlobalSource source;

    public InteractiveDeclaration(int index, Mutability mutability) {
        this.source = new GlobalSource(index);
        this.mutability = mutability;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return source.get(frame).get();
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        Global variable = source.get(frame);
        variable.write(value);
        variable.declare(mutability);
    }
}
