package org.inplace.ruff.format;

import org.inplace.ruff.runtime.Debug;

/** A document or a value that cannot be converted. The message is the one that the program gets to see. */
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message, null, false, false);
    }

    /** For a value of a kind that a format has no notation for. */
    static FormatException unwritable(Object value, String format) {
        return new FormatException("Cannot convert " + Debug.text(value) + " to " + format);
    }
}
