package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.Place;
import org.inplace.ruff.runtime.Errors;

/** A name without a variable: every use is an error. */
public final class UndefinedPlace extends Place {

    private final String name;

    public UndefinedPlace(String name) {
        this.name = name;
    }

    @Override
    public Object get(VirtualFrame frame) {
        throw Errors.undefined(name, this);
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        get(frame);
    }
}
