package org.inplace.ruff.tools.format;

import org.inplace.ruff.syntax.TokenKind;

/** Whether there is a blank between two pieces that stand on one line. */
final class Spacing {

    private Spacing() {
    }

    static boolean between(Piece left, Piece right) {
        return wanted(left, right) || right.blank() && fuses(left, right);
    }

    private static boolean wanted(Piece left, Piece right) {
        if (right.isLineComment()) {
            return true;
        }
        if (left.isOpener() || right.isCloser() || right.is(TokenKind.COMMA)) {
            return false;
        }
        if (left.is(TokenKind.COMMA) || left.role() == Piece.Role.BINARY || right.role() == Piece.Role.BINARY) {
            return true;
        }
        if (left.role() == Piece.Role.UNARY || right.role() == Piece.Role.TYPE || left.role() == Piece.Role.TYPE && left.is(TokenKind.LT)) {
            return false;
        }
        return right.blank();
    }

    /** Whether two signs without a blank between them would be read as another sign, or as a comment. */
    private static boolean fuses(Piece left, Piece right) {
        if (left.isComment() || left.kind().text.isEmpty() || Character.isLetter(left.text().charAt(0))) {
            return false;
        }
        String joined = left.text() + right.text() + "  ";
        return TokenKind.ofSymbol(joined.charAt(0), joined.charAt(1), joined.charAt(2)) != left.kind() || joined.startsWith("//")
                        || joined.startsWith("/*");
    }
}
