package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Container;
import org.inplace.core.value.OneThread;

/**
 * An assignable location: local, captured variable, global, field, element.
 *
 * <p>
 * What a location depends on (the container it is in, the key) is evaluated by {@link #prepare}, once per operation, and
 * kept in frame slots of the place's own; after that the location can be read and written any number of times. So places
 * nest to any depth, several can be prepared before the first is written, and nothing is evaluated twice. The compiler turns
 * the slots into registers.
 */
public abstract class Place extends Node {

    /** Evaluates what the location depends on. */
    @SuppressWarnings("unused")
    public void prepare(VirtualFrame frame) {
    }

    /** The value at the location; for a variable that does not exist, null if the place does not raise an error for it. */
    public abstract Object get(VirtualFrame frame);

    /** Stores a value, in place. */
    public abstract void set(VirtualFrame frame, Object value);

    public void setLong(VirtualFrame frame, long value) {
        set(frame, value);
    }

    public void setDouble(VirtualFrame frame, double value) {
        set(frame, value);
    }

    /**
     * The value at the location, to be changed in place: a container is made private to this location first, that is, copied
     * and stored back if anybody else holds it. Who has changed it says so with {@link #changed}: where other threads look
     * on, a copy is stored only then.
     */
    public Object own(VirtualFrame frame) {
        Object value = get(frame);
        if (value instanceof Container container) {
            boolean seen = isSeenByThreads(frame);
            if (seen || !container.isPrivate()) {
                value = copy(container);
                if (!seen) {
                    set(frame, value);
                }
            }
        }
        return value;
    }

    /** Ends a change of what {@link #own} returned. */
    public final void changed(VirtualFrame frame, Object value) {
        if (isEverSeenByThreads() && !OneThread.heldEverywhere() && (isSeenByThreads(frame) || get(frame) != value)) {
            set(frame, value);
        }
    }

    /**
     * Whether functions on several threads may use the location now. They see its old value or its new one: containers in it are
     * replaced rather than changed, and so is every container around them.
     */
    public boolean isSeenByThreads(@SuppressWarnings("unused") VirtualFrame frame) {
        return false;
    }

    /** Whether {@link #isSeenByThreads} may ever say so. */
    public boolean isEverSeenByThreads() {
        return false;
    }

    @TruffleBoundary
    public static Container copy(Container container) {
        return container.copy();
    }
}
