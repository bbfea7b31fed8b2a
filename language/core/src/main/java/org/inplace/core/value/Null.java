package org.inplace.core.value;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** The value that stands for the absence of one; how it is written is up to the language that shows it. */
@ExportLibrary(InteropLibrary.class)
public final class Null implements TruffleObject {

    public static final Null INSTANCE = new Null();

    private Null() {
    }

    @ExportMessage
    boolean isNull() {
        return true;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "null";
    }

    @Override
    public String toString() {
        return "null";
    }
}
