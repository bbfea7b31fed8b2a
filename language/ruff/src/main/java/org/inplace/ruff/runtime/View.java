package org.inplace.ruff.runtime;

import org.inplace.core.value.Display;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.ruff.Language;

/** A value as Ruff shows it to embedders and debuggers; values themselves belong to no language. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
public final class View implements TruffleObject {

    final Object value;

    private final boolean written;

    /** @param written whether the value is shown as programs write it, as in a command loop */
    public View(Object value, boolean written) {
        this.value = value;
        this.written = written;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return Language.class;
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return written ? Notation.text(value) : Display.preview(value);
    }
}
