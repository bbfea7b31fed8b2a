package org.inplace.ruff.syntax;

import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Span;
import org.inplace.core.source.SyntaxException;

/**
 * From text to syntax tree. Reports all lexical errors or, if there are none, the first syntax error. Time is linear in the
 * text; the Java stack needed is bounded by the nesting the language allows.
 */
public final class Parser {

    /** The longest program, in bytes of UTF-8. */
    public static final int MAX_SOURCE_BYTES = 1 << 20;

    private final Cursor cursor;
    private final StatementParser statements;

    private Parser(Tokens tokens) {
        this.cursor = new Cursor(tokens);
        this.statements = new StatementParser(cursor, new Nesting());
    }

    /**
     * Parses a source file.
     *
     * @throws SyntaxException if it is none; the text is then to be rendered by {@link Diagnostics}
     */
    public static Ast.Program parse(String text) throws SyntaxException {
        try {
            return of(text).statements.program();
        } catch (Failure failure) {
            throw new SyntaxException(failure.diagnostic);
        }
    }

    /** Parses a single expression, e.g. one to be evaluated in a stopped program. */
    public static Ast.Expr parseExpression(String text) throws SyntaxException {
        try {
            Parser parser = of(text);
            Ast.Expr expression = parser.statements.expressions().expression();
            if (!parser.cursor.at(TokenKind.EOF)) {
                throw parser.cursor.invalid();
            }
            return expression;
        } catch (Failure failure) {
            throw new SyntaxException(failure.diagnostic);
        }
    }

    /**
     * Whether a text is no program but the beginning of one: the first thing wrong with it is that it ends. A string that is
     * not closed does not count, as it may not go on in the next line.
     */
    public static boolean isIncomplete(String text) {
        try {
            of(text).statements.program();
            return false;
        } catch (Failure failure) {
            return failure.atEnd;
        } catch (SyntaxException lexical) {
            Diagnostic first = lexical.diagnostics().getFirst();
            return switch (first.code()) {
                case Diagnostics.UNTERMINATED_COMMENT -> true;
                case Diagnostics.UNTERMINATED_STRING -> first.span().end() == text.length() && first.message().contains("interpolated");
                default -> false;
            };
        }
    }

    private static Parser of(String text) throws SyntaxException {
        long bytes = utf8Length(text);
        if (bytes > MAX_SOURCE_BYTES) {
            String message = "Source size " + bytes + " bytes exceeds maximum allowed " + MAX_SOURCE_BYTES + " bytes";
            throw new SyntaxException(new Diagnostic(Diagnostics.SYNTAX, message, new Span(0, 0)));
        }
        return new Parser(Lexer.tokenize(text));
    }

    private static long utf8Length(String text) {
        if (text.length() <= MAX_SOURCE_BYTES / 3) {
            return text.length(); // not exact, but in any case not too long
        }
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                bytes += 2; // half of the four bytes of a pair
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
