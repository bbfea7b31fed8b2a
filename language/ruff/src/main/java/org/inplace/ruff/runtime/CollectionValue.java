package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;

/** A set, queue or stack: elements in an order, for {@code for} and for other languages. Writers must own it, see {@link Container}. */
@ExportLibrary(InteropLibrary.class)
public abstract class CollectionValue extends Container implements NativeValue {

    public abstract int size();

    /** The elements as a list of their own. */
    public abstract ListValue toList();

    @Override
    public final long length() {
        return size();
    }

    @Override
    public final Object elements() {
        return toList();
    }

    @ExportMessage
    final boolean hasIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final Object getIterator() throws UnsupportedMessageException {
        return InteropLibrary.getUncached().getIterator(toList());
    }

    @ExportMessage
    final String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
