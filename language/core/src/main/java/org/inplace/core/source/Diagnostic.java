package org.inplace.core.source;

/**
 * What a language has to say about a piece of source text.
 *
 * @param code the language's name for this kind of finding, e.g. {@code RUFPARSE001}
 * @param message the finding, without position
 * @param span where; an empty span marks a point
 */
public record Diagnostic(String code, String message, Span span) {
}
