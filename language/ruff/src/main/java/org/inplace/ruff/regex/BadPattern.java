package org.inplace.ruff.regex;

/** A pattern means nothing, or nothing that the engine can do. */
final class BadPattern extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadPattern(String message) {
        super(message, null, false, false);
    }
}
