package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.Place;
import org.inplace.core.scope.Mutability;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/** A {@code let} or {@code const} binding after its declaration: it can be read, and every change is an error (6.3, 7.2). */
public final class FrozenPlace extends Place {

    @Child private Place binding;
    private final Mutability mutability;
    private final String name;

    public FrozenPlace(Place binding, Mutability mutability, String name) {
        this.binding = binding;
        this.mutability = mutability;
        this.name = name;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return binding.get(frame);
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        throw refused("reassign");
    }

    @Override
    public Object own(VirtualFrame frame) {
        throw refused("mutate");
    }

    @TruffleBoundary
    private RuffError refused(String what) {
        return Errors.failed("Cannot " + what + (mutability == Mutability.LET ? " immutable let" : " const") + " binding: " + name, this);
    }
}
