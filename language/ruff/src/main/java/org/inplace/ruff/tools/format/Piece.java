package org.inplace.ruff.tools.format;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;

/**
 * A token or a comment.
 *
 * @param kind null for a comment
 * @param role what the token does, as far as its kind does not say
 * @param breaks how many lines end between it and the piece before it
 * @param blank whether there is anything else between them
 */
record Piece(TokenKind kind, Role role, String text, int breaks, boolean blank) {

    /** What the signs do that do several things. */
    enum Role {
        /** Has an operand on each side, or is a sign that is always set off. */
        BINARY,
        /** The sign of a negative operand. */
        UNARY,
        /** A bracket of type arguments. */
        TYPE,
        OTHER
    }

    /** All tokens and comments of a text in order, ended by {@link TokenKind#EOF}. */
    static List<Piece> of(Scan scan, Roles roles) {
        Tokens tokens = scan.tokens();
        List<Piece> pieces = new ArrayList<>(tokens.size() + scan.comments().size());
        String text = tokens.text();
        int behind = text.startsWith("\uFEFF") ? 1 : 0;
        int comment = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (comment < scan.comments().size() && scan.comments().get(comment).start() < tokens.start(i)) {
                Span span = scan.comments().get(comment++);
                pieces.add(new Piece(null, Role.OTHER, trimLines(text.substring(span.start(), span.end())), breaks(text, behind, span.start()),
                                span.start() > behind));
                behind = span.end();
            }
            int start = tokens.start(i);
            pieces.add(new Piece(tokens.kind(i), roles.of(i), text.substring(start, tokens.end(i)), breaks(text, behind, start), start > behind));
            behind = tokens.end(i);
        }
        return pieces;
    }

    private static int breaks(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n')) {
                count++;
            }
        }
        return count;
    }

    private static String trimLines(String comment) {
        StringBuilder trimmed = new StringBuilder();
        int end = 0;
        for (int i = 0; i < comment.length(); i++) {
            char c = comment.charAt(i);
            if (c == '\n' || c == '\r') {
                trimmed.setLength(end);
            }
            trimmed.append(c);
            end = c == ' ' || c == '\t' ? end : trimmed.length();
        }
        trimmed.setLength(end);
        return trimmed.toString();
    }

    boolean isComment() {
        return kind == null;
    }

    boolean isLineComment() {
        return kind == null && !text.startsWith("/*");
    }

    boolean is(TokenKind other) {
        return kind == other;
    }

    boolean isImport() {
        return kind == TokenKind.IMPORT || kind == TokenKind.FROM;
    }

    boolean isOpener() {
        return kind == TokenKind.LBRACE || kind == TokenKind.LPAREN || kind == TokenKind.LBRACKET;
    }

    boolean isCloser() {
        return kind == TokenKind.RBRACE || kind == TokenKind.RPAREN || kind == TokenKind.RBRACKET;
    }

    /** Whether this token closes what another opens. */
    boolean closes(TokenKind opener) {
        return switch (opener) {
            case LBRACE -> kind == TokenKind.RBRACE;
            case LPAREN -> kind == TokenKind.RPAREN;
            default -> kind == TokenKind.RBRACKET;
        };
    }
}
