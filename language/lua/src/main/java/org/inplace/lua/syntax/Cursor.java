package org.inplace.lua.syntax;

/**
 * The place of the parser in the token sequence: the current token, and sometimes the one behind it. There are two line numbers,
 * which messages and trees take their lines from: that of the current token, and that of the last token consumed. Where a
 * constructor looks ahead, both are of the later token, as in Lua 5.1.
 */
final class Cursor {

    private final Lexer lexer;
    private final Messages messages;
    private Token current = new Token();
    private Token ahead = new Token();
    private boolean looked;
    private int line;
    private int lastLine = 1;
    private int lastEnd;

    Cursor(Lexer lexer, Messages messages) throws SyntaxFailure {
        this.lexer = lexer;
        this.messages = messages;
        lexer.next(current);
        line = current.line();
    }

    Token token() {
        return current;
    }

    TokenKind kind() {
        return current.kind();
    }

    boolean is(TokenKind kind) {
        return current.kind() == kind;
    }

    /** The line of the current token. */
    int line() {
        return line;
    }

    /** The line of the last token consumed. */
    int lastLine() {
        return lastLine;
    }

    /** Where the last token consumed ends. */
    int lastEnd() {
        return lastEnd;
    }

    /** Consumes the current token. */
    void advance() throws SyntaxFailure {
        lastLine = line;
        lastEnd = current.end();
        if (looked) {
            Token consumed = current;
            current = ahead;
            ahead = consumed;
            looked = false;
        } else {
            lexer.next(current);
        }
        line = current.line();
    }

    /** The token behind the current one. */
    Token peek() throws SyntaxFailure {
        if (!looked) {
            lexer.next(ahead);
            looked = true;
        }
        return ahead;
    }

    /** The kind of the token behind the current one; its line is the current one from now on. */
    TokenKind lookAhead() throws SyntaxFailure {
        line = peek().line();
        return ahead.kind();
    }

    /** Consumes the current token if it is of a kind. */
    boolean accept(TokenKind kind) throws SyntaxFailure {
        if (current.kind() != kind) {
            return false;
        }
        advance();
        return true;
    }

    /** Consumes a token that must be there. */
    void expect(TokenKind kind) throws SyntaxFailure {
        if (current.kind() != kind) {
            throw expected(kind);
        }
        advance();
    }

    /** Consumes the token that closes what another one opened on a line. */
    void expectClosing(TokenKind closing, TokenKind opening, int openingLine) throws SyntaxFailure {
        if (current.kind() == closing) {
            advance();
        } else if (openingLine == line) {
            throw expected(closing);
        } else {
            throw fail("'" + closing.text() + "' expected (to close '" + opening.text() + "' at line " + openingLine + ")");
        }
    }

    /** Consumes a name that must be there. */
    Name expectName() throws SyntaxFailure {
        if (current.kind() != TokenKind.NAME) {
            throw expected(TokenKind.NAME);
        }
        Name name = current.name();
        advance();
        return name;
    }

    private SyntaxFailure expected(TokenKind kind) {
        return fail("'" + kind.text() + "' expected");
    }

    /** A message that shows the current token. */
    SyntaxFailure fail(String message) {
        return messages.at(message, current, line);
    }

    /** A message that shows no token, about the current line. */
    SyntaxFailure failPlain(String message) {
        return failPlain(message, current.start(), line);
    }

    /** A message that shows no token. */
    SyntaxFailure failPlain(String message, int offset, int messageLine) {
        return messages.plain(message, offset, messageLine);
    }
}
