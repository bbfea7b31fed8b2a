package org.inplace.ruff.syntax;

import org.inplace.core.source.Diagnostic;

/** The first syntax error: ends the parse. {@link Parser} turns it into what callers see. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Diagnostic diagnostic;
    /** Whether it was the end of the text that did not fit: more text might make a program of it. */
    final boolean atEnd;

    Failure(Diagnostic diagnostic, boolean atEnd) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
        this.atEnd = atEnd;
    }
}
