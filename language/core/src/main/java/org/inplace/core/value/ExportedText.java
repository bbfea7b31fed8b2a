package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.utilities.TriState;

/** What a text is to other languages and to the host: a string, identical with every text of the same code points. */
@ExportLibrary(InteropLibrary.class)
abstract class ExportedText implements TruffleObject {

    @ExportMessage
    boolean isString() {
        return true;
    }

    @ExportMessage
    String asString() {
        return toString();
    }

    @ExportMessage
    @TruffleBoundary
    TruffleString asTruffleString() {
        return TruffleString.fromJavaStringUncached(toString(), TruffleString.Encoding.UTF_16);
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return this;
    }

    @ExportMessage
    TriState isIdenticalOrUndefined(Object other) {
        return other instanceof ExportedText ? TriState.valueOf(equals(other)) : TriState.UNDEFINED;
    }

    @ExportMessage
    int identityHashCode() {
        return hashCode();
    }
}
