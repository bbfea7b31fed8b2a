package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.ConcurrentHashMap;
import org.inplace.core.value.Container;
import org.inplace.core.value.Text;

/** The named values that all threads of a context share. */
public final class SharedCells {

    private final ConcurrentHashMap<Text, Object> values = new ConcurrentHashMap<>();

    @TruffleBoundary
    public void set(Text key, Object value) {
        values.put(key, Container.share(value));
    }

    /** Null if there is none. */
    @TruffleBoundary
    public Object get(Text key) {
        return values.get(key);
    }

    /** Whether there was one. */
    @TruffleBoundary
    public boolean delete(Text key) {
        return values.remove(key) != null;
    }

    /** Adds to an int, in one step; null if there is none. */
    @TruffleBoundary
    public Object add(Text key, long delta, Node location) {
        return values.computeIfPresent(key, (k, value) -> {
            if (!(value instanceof Long number)) {
                throw Errors.failed("shared_add_int requires key '" + k + "' to reference an int", location);
            }
            long sum = number + delta;
            if (((number ^ sum) & (delta ^ sum)) < 0) {
                throw Errors.overflow(number, "+", delta, location);
            }
            return sum;
        });
    }
}
