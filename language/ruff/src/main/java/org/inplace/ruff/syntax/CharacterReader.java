package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Span;

/** The characters of a part of a text, one after the other, and the errors found among them. */
abstract class CharacterReader {

    /** What {@link #peek} gives beyond the end; no token contains it. */
    private static final char END = '\0';

    final String text;
    final int limit;
    int pos;
    final List<Diagnostic> errors = new ArrayList<>();

    CharacterReader(String text, int from, int to) {
        this.text = text;
        this.pos = from;
        this.limit = to;
    }

    final char peek(int ahead) {
        return pos + ahead < limit ? text.charAt(pos + ahead) : END;
    }

    final int codePoint() {
        return text.codePointAt(pos);
    }

    /** Skips a character of a comment or string, where anything may stand but a null. */
    final void skipCharacter() {
        if (text.charAt(pos) == '\0') {
            nullError();
        }
        pos++;
    }

    final void nullError() {
        error(Diagnostics.NULL_BYTE, "Null byte is not allowed in source", pos, pos + 1);
    }

    final void error(String code, String message, int start, int end) {
        errors.add(new Diagnostic(code, message, new Span(start, end)));
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
