package org.inplace.ruff.runtime;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A value of the kind {@code iterator}: elements that are made when they are asked for. All who hold it share its position. */
@ExportLibrary(InteropLibrary.class)
public final class IteratorValue implements NativeValue {

    private final Steps steps;

    public IteratorValue(Steps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "iterator";
    }

    @Override
    public String displayText() {
        return "<iterator>";
    }

    @Override
    public Steps elements() {
        return steps;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
