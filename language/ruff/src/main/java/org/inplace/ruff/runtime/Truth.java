package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/** Truthiness (section 5.2). */
public final class Truth {

    private Truth() {
    }

    public static boolean of(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof Long l) {
            return l != 0;
        }
        if (value instanceof Double d) {
            return d != 0;
        }
        if (value instanceof Text text) {
            return text.length() != 0;
        }
        if (value instanceof ListValue list) {
            return list.size() != 0;
        }
        if (value instanceof MapValue map) {
            return map.size() != 0;
        }
        return value != Null.INSTANCE && !(Kinds.isForeign(value) && isEmpty(value));
    }

    /** Whether a value from outside is an array or a hash without elements. */
    @TruffleBoundary
    private static boolean isEmpty(Object foreign) {
        InteropLibrary interop = InteropLibrary.getUncached(foreign);
        try {
            return interop.hasArrayElements(foreign) ? interop.getArraySize(foreign) == 0 : interop.hasHashEntries(foreign) && interop.getHashSize(foreign) == 0;
        } catch (UnsupportedMessageException gone) {
            return false;
        }
    }
}
