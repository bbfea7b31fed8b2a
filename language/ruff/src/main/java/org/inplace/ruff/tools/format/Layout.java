package org.inplace.ruff.tools.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.inplace.ruff.syntax.TokenKind;

/**
 * Puts pieces into lines. Lines end where they ended before, and behind commas where they would be too long. What a line looks
 * like depends on the pieces and line ends before it and on nothing else: therefore a text that was laid out stays as it is.
 */
final class Layout {

    /**
     * A line of output.
     *
     * @param blanks how many empty lines are before it
     * @param imports whether it begins with an import
     * @param continues whether the line before it ends in a comma outside of brackets
     */
    record Line(String text, int blanks, boolean imports, boolean continues) {
    }

    /** An open bracket. Round and square ones move lines to the right only if a line begins directly in them. */
    private static final class Bracket {
        private final TokenKind kind;
        private boolean indents;

        Bracket(TokenKind kind) {
            this.kind = kind;
            this.indents = kind == TokenKind.LBRACE;
        }
    }

    private final List<Piece> pieces;
    private final Style style;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();
    private int depth;
    /** The token before the line that is being made. */
    private Piece before;

    private Layout(List<Piece> pieces, Style style) {
        this.pieces = pieces;
        this.style = style;
    }

    /** The lines of a program. What is behind the last one is not among them. */
    static List<Line> of(List<Piece> pieces, Style style) {
        Layout layout = new Layout(pieces, style);
        int next = 0;
        while (next < pieces.size() - 1) {
            next = layout.line(next);
        }
        return layout.lines;
    }

    /** Adds the line that begins with a piece; returns the index of the piece after it. */
    private int line(int first) {
        boolean continues = open.isEmpty() && before != null && before.is(TokenKind.COMMA);
        int indent = indentation(pieces.get(first), continues) * style.indent();
        int end = end(first, indent);
        StringBuilder text = new StringBuilder(" ".repeat(indent));
        for (int i = first; i < end; i++) {
            Piece piece = pieces.get(i);
            if (i > first && Spacing.between(pieces.get(i - 1), piece)) {
                text.append(' ');
            }
            text.append(piece.text());
            track(piece);
        }
        int blanks = Math.max(0, first == 0 ? pieces.getFirst().breaks() : pieces.get(first).breaks() - 1);
        lines.add(new Line(text.toString(), blanks, pieces.get(first).isImport(), continues));
        return end;
    }

    private void track(Piece piece) {
        before = piece.isComment() ? before : piece;
        if (piece.isOpener()) {
            Bracket bracket = new Bracket(piece.kind());
            open.push(bracket);
            depth += bracket.indents ? 1 : 0;
        } else if (piece.isCloser() && !open.isEmpty() && piece.closes(open.peek().kind)) {
            depth -= open.pop().indents ? 1 : 0;
        }
    }

    private int indentation(Piece first, boolean continues) {
        Bracket inner = open.peek();
        if (inner != null && first.isCloser() && first.closes(inner.kind)) {
            return depth - (inner.indents ? 1 : 0);
        }
        if (inner != null && !inner.indents) {
            inner.indents = true;
            depth++;
        }
        return continues || isWithinExpression(first) ? depth + 1 : depth;
    }

    /** Whether a line end stands next to an operator that has operands on both sides. */
    private boolean isWithinExpression(Piece first) {
        if (before != null && (isInfix(before) || before.kind().isAssignment())) {
            return true;
        }
        return !first.isComment() && before != null && (isInfix(first) || first.is(TokenKind.DOT) || first.is(TokenKind.QUESTION_DOT));
    }

    private static boolean isInfix(Piece piece) {
        return switch (piece.kind()) {
            case MINUS, LT, GT, STAR -> piece.role() == Piece.Role.BINARY;
            default -> piece.kind().precedence > 0;
        };
    }

    // ------------------------------------------------------------------ where a line ends

    /** The index of the piece that begins the next line. */
    private int end(int first, int indent) {
        int column = indent;
        int lastFit = -1;
        for (int i = first; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(TokenKind.EOF) || i > first && piece.breaks() > 0) {
                return i;
            }
            column = columnBehind(i, first, column);
            if (column > style.lineLength() && lastFit >= 0) {
                return lastFit;
            }
            if (piece.is(TokenKind.COMMA) && mayBreakBefore(i + 1)) {
                lastFit = i + 1;
                if (column > style.lineLength()) {
                    return lastFit;
                }
            }
        }
        return pieces.size() - 1;
    }

    private int columnBehind(int index, int first, int column) {
        Piece piece = pieces.get(index);
        if (piece.isLineComment()) {
            return column;
        }
        int start = column + (index > first && Spacing.between(pieces.get(index - 1), piece) ? 1 : 0);
        int lineStart = Math.max(piece.text().lastIndexOf('\n'), piece.text().lastIndexOf('\r')) + 1;
        int length = piece.text().codePointCount(lineStart, piece.text().length());
        return lineStart > 0 ? length : start + length;
    }

    private boolean mayBreakBefore(int index) {
        Piece next = pieces.get(index);
        return next.breaks() == 0 && !next.isComment() && !next.isCloser() && !next.is(TokenKind.EOF);
    }
}
