package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** What boxed elements are stored as: unboxed if all are of one kind. */
final class Unboxed {

    private Unboxed() {
    }

    /** The elements unboxed if they are all truth values, else null. */
    @TruffleBoundary
    static boolean[] booleans(Object[] elements) {
        boolean[] booleans = new boolean[elements.length];
        for (int i = 0; i < booleans.length; i++) {
            if (!(elements[i] instanceof Boolean b)) {
                return null;
            }
            booleans[i] = b;
        }
        return booleans;
    }

    /** The same array if it is an {@code Object[]} and none of a subclass, else a copy that is. */
    static Object[] objects(Object[] elements) {
        return elements.getClass() == Object[].class ? elements : Arrays.copyOf(elements, elements.length, Object[].class);
    }

    /** The elements unboxed if they are all longs or all doubles, else null; there must be one. */
    @TruffleBoundary
    static Object numbers(Object[] elements) {
        if (elements[0] instanceof Long) {
            long[] longs = new long[elements.length];
            for (int i = 0; i < longs.length; i++) {
                if (!(elements[i] instanceof Long l)) {
                    return null;
                }
                longs[i] = l;
            }
            return longs;
        }
        if (elements[0] instanceof Double) {
            double[] doubles = new double[elements.length];
            for (int i = 0; i < doubles.length; i++) {
                if (!(elements[i] instanceof Double d)) {
                    return null;
                }
                doubles[i] = d;
            }
            return doubles;
        }
        return null;
    }
}
