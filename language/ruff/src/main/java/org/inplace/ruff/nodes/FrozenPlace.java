package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
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
        throw reassigned(mutability, name, this);
    }

    @Override
    public Object own(VirtualFrame frame) {
        throw mutated(mutability, name, this);
    }

    @TruffleBoundary
    static RuffError reassigned(Mutability mutability, String name, Node at) {
        return Errors.failed("Cannot reassign" + words(mutability) + name, at);
    }

    @TruffleBoundary
    static RuffError mutated(Mutability mutability, String name, Node at) {
        return Errors.failed("Cannot mutate" + words(mutability) + name, at);
    }

    private static String words(Mutability mutability) {
        return mutability == Mutability.LET ? " immutable let binding: " : " const binding: ";
    }
}
