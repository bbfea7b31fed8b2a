package org.inplace.ruff.tools.format;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Children;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.Tokens;

/**
 * Which signs are binary operators: {@code -}, {@code <}, {@code >} and {@code *} have other uses, too. The syntax tree tells;
 * of a text that does not parse, the token before the sign.
 */
final class Roles {

    private final Tokens tokens;
    private final boolean parsed;
    /** The indices of the operators of binary expressions. */
    private final BitSet binary = new BitSet();

    private Roles(Tokens tokens, Ast.Program program) {
        this.tokens = tokens;
        this.parsed = program != null;
        if (parsed) {
            walk(program);
        }
    }

    static Roles of(Tokens tokens) {
        try {
            return new Roles(tokens, Parser.parse(tokens.text()));
        } catch (SyntaxException e) {
            return new Roles(tokens, null);
        }
    }

    private void walk(Ast.Program program) {
        Deque<Ast> open = new ArrayDeque<>();
        open.push(program);
        while (!open.isEmpty()) {
            Ast node = open.pop();
            if (node instanceof Ast.Binary b) {
                mark(b);
            }
            Children.of(node).forEach(open::push);
        }
    }

    private void mark(Ast.Binary b) {
        int i = tokens.firstFrom(b.left().span().end());
        while (tokens.start(i) < b.right().span().start()) {
            if (tokens.kind(i).text.equals(b.op().symbol)) {
                binary.set(i);
                return;
            }
            i++;
        }
    }

    Piece.Role of(int index) {
        return switch (tokens.kind(index)) {
            case COLON_ASSIGN, EQ, NE, LE, GE, ARROW, PLUS, SLASH -> Piece.Role.BINARY;
            case MINUS -> parsed ? role(index, Piece.Role.UNARY) : followsOperand(index) ? Piece.Role.BINARY : Piece.Role.UNARY;
            case LT, GT -> parsed ? role(index, Piece.Role.TYPE) : Piece.Role.BINARY;
            case STAR -> parsed ? role(index, Piece.Role.OTHER) : followsOperand(index) ? Piece.Role.BINARY : Piece.Role.OTHER;
            default -> Piece.Role.OTHER;
        };
    }

    private Piece.Role role(int index, Piece.Role otherwise) {
        return binary.get(index) ? Piece.Role.BINARY : otherwise;
    }

    private boolean followsOperand(int index) {
        return index > 0 && switch (tokens.kind(index - 1)) {
            case IDENTIFIER, INT, FLOAT, STRING, INTERPOLATION, TRUE, FALSE, NULL, SELF, RPAREN, RBRACKET, RBRACE, QUESTION -> true;
            default -> false;
        };
    }
}
