package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.inplace.core.interop.Import;

/** Keys as other languages give them. */
final class ForeignKey {

    private ForeignKey() {
    }

    /** The key as a {@link Text}, or a {@link Long}; null if it is neither a string nor a number that fits in 64 bits. */
    static Object of(Object foreign) {
        return foreign instanceof Long || foreign instanceof Text ? foreign : convert(foreign);
    }

    @TruffleBoundary
    private static Object convert(Object foreign) {
        Object key = Import.value(foreign);
        try {
            InteropLibrary interop = InteropLibrary.getUncached(key);
            return key instanceof Text ? key : interop.fitsInLong(key) ? (Object) interop.asLong(key) : null;
        } catch (UnsupportedMessageException changed) {
            return null;
        }
    }
}
