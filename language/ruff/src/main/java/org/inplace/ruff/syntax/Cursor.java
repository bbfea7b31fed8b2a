package org.inplace.ruff.syntax;

import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Span;

/** A place in a list of tokens, with the ways to go on from there and to complain about it. */
final class Cursor {

    private Tokens tokens;
    private int index;

    Cursor(Tokens tokens) {
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    int index() {
        return index;
    }

    /** Goes back to where the cursor was. */
    void reset(int earlier) {
        index = earlier;
    }

    /** Goes to a place in other tokens: those of an embedded expression, or back from there. */
    void move(Tokens others, int there) {
        tokens = others;
        index = there;
    }

    TokenKind kind() {
        return tokens.kind(index);
    }

    /** The kind of the token after the current one. */
    TokenKind nextKind() {
        return tokens.kind(Math.min(index + 1, tokens.size() - 1));
    }

    /** The value of the current token. */
    Object value() {
        return tokens.value(index);
    }

    boolean at(TokenKind kind) {
        return tokens.kind(index) == kind;
    }

    /** Whether the current token is of a kind and on the line where the token before it ends. */
    boolean atSameLine(TokenKind kind) {
        return at(kind) && !tokens.lineBreakBefore(index);
    }

    void advance() {
        if (index < tokens.size() - 1) {
            index++;
        }
    }

    boolean accept(TokenKind kind) {
        boolean found = at(kind);
        if (found) {
            advance();
        }
        return found;
    }

    /** Goes past a token that must be there; where that is, is a format with a place for what it belongs to. */
    void expect(TokenKind kind, String context, String what) {
        if (!accept(kind)) {
            throw expected(kind, context, what);
        }
    }

    void expect(TokenKind kind, String context) {
        expect(kind, context, "");
    }

    /** Goes past an identifier that must be there, complaining with a message otherwise. */
    String identifier(String message) {
        if (!at(TokenKind.IDENTIFIER)) {
            throw failure(message);
        }
        String name = (String) value();
        advance();
        return name;
    }

    // ------------------------------------------------------------------ spans

    /** Offset of the current token. */
    int start() {
        return tokens.start(index);
    }

    /** The current token. */
    Span span() {
        return tokens.span(index);
    }

    /** From an offset to the end of the last token passed. */
    Span spanFrom(int start) {
        return new Span(start, tokens.end(index - 1));
    }

    // ------------------------------------------------------------------ failures

    /** The current token as messages show it. */
    String describe() {
        return tokens.describe(index);
    }

    /** A complaint about the current token, put together from a format. */
    Failure failure(String format, Object... details) {
        return failure(String.format(format, details));
    }

    private Failure expected(TokenKind kind, String context, String what) {
        return failure("Expected '%s' %s but found %s", kind.text, String.format(context, what), describe());
    }

    /** What is said about a token that fits nowhere and has no message of its own. */
    Failure invalid() {
        return failure("Invalid statement");
    }

    /** A complaint about the current token. */
    Failure failure(String message) {
        return failureAt(index, index, message);
    }

    /** A complaint about the current token that is positioned at the one after it. */
    Failure failureAfter(String message) {
        return failureAt(Math.min(index + 1, tokens.size() - 1), index, message);
    }

    private Failure failureAt(int position, int offending, String message) {
        Diagnostic diagnostic = new Diagnostic(Diagnostics.SYNTAX, message, tokens.span(position));
        return new Failure(diagnostic, tokens.kind(offending) == TokenKind.EOF);
    }
}
