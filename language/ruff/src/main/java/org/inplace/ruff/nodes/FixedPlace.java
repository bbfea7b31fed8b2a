package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.Place;

/** A name of the prelude as the root of a path: its value has no parts that could be changed, so it is never stored to. */
public final class FixedPlace extends Place {

    private final Object value;

    public FixedPlace(Object value) {
        this.value = value;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return value;
    }

    @Override
    public void set(VirtualFrame frame, Object stored) {
        throw CompilerDirectives.shouldNotReachHere();
    }
}
