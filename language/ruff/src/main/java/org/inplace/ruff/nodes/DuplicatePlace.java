package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.place.Place;
import org.inplace.ruff.runtime.Errors;

/** The variable of a {@code let}, {@code mut} or {@code const} whose scope may have one of that name already (section 6.2). */
public final class DuplicatePlace extends Place {

    private final String name;
    @Children private final Place[] rivals;
    @Child private Place declared;

    /** @param declared null if one of that name exists for certain */
    public DuplicatePlace(String name, Place[] rivals, Place declared) {
        this.name = name;
        this.rivals = rivals;
        this.declared = declared;
    }

    @Override
    public Object get(VirtualFrame frame) {
        return declared.get(frame);
    }

    @Override
    @ExplodeLoop
    public void set(VirtualFrame frame, Object value) {
        for (Place rival : rivals) {
            if (rival.get(frame) != null) {
                throw Errors.duplicate(name, this);
            }
        }
        if (declared == null) {
            throw Errors.duplicate(name, this);
        }
        declared.set(frame, value);
    }
}
