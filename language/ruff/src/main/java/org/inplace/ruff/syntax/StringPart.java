package org.inplace.ruff.syntax;

import org.inplace.core.source.Span;

/** What an interpolated string consists of. */
public sealed interface StringPart {

    Span span();

    /** Characters to be taken as they are, escapes already replaced. */
    record Text(String value, Span span) implements StringPart {
    }

    /** The source text between {@code ${} and its {@code }}, not yet looked at. */
    record Code(Span span) implements StringPart {
    }
}
