package org.inplace.lua.syntax;

import org.inplace.core.source.Span;
import org.inplace.lua.runtime.ByteString;

/** A token. The objects are reused: the {@link Cursor} has two of them. */
final class Token {

    private TokenKind kind;
    private int start;
    private int end;
    private int line;
    private Object value;

    /**
     * Becomes another token.
     *
     * @param line the one on which the token ends
     * @param value {@link Name} of a name, Long or Double of a number, {@link ByteString} of a string, Integer (the character) of
     *            {@link TokenKind#OTHER}, else null
     */
    void set(TokenKind newKind, int newStart, int newEnd, int newLine, Object newValue) {
        kind = newKind;
        start = newStart;
        end = newEnd;
        line = newLine;
        value = newValue;
    }

    TokenKind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int line() {
        return line;
    }

    Span span() {
        return new Span(start, end);
    }

    Object value() {
        return value;
    }

    /** The name that a token of kind {@link TokenKind#NAME} is. */
    Name name() {
        return (Name) value;
    }
}
