package org.inplace.ruff.syntax;

import org.inplace.core.source.Span;

/**
 * The binary operators of one expression that wait for the rest of their right operand. Each binds tighter than the one
 * below it, so the stack is never higher than there are levels of precedence, however long the expression.
 */
final class OperatorStack {

    private static final int LEVELS = 8;

    private final Tokens tokens;
    /** The left operand of each operator and, above them, the last operand. */
    private final Ast.Expr[] operands = new Ast.Expr[LEVELS + 1];
    /** Index of each operand's first token, parentheses included. */
    private final int[] starts = new int[LEVELS + 1];
    /** Index of each operator's token. */
    private final int[] operators = new int[LEVELS];
    private int size;

    OperatorStack(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Adds an operand and the operator behind it. */
    void push(int start, Ast.Expr operand, int operator) {
        fold(start, operand, operator, tokens.kind(operator).precedence);
        operators[size++] = operator;
    }

    /** Adds the last operand, behind which the token at an index follows, and gives the whole expression. */
    Ast.Expr finish(int start, Ast.Expr operand, int behind) {
        fold(start, operand, behind, 1);
        return operands[0];
    }

    /** Adds an operand and combines it with all operators that bind at least as tightly as what follows it. */
    private void fold(int start, Ast.Expr operand, int behind, int precedence) {
        operands[size] = operand;
        starts[size] = start;
        while (size > 0 && tokens.kind(operators[size - 1]).precedence >= precedence) {
            size--;
            Span span = new Span(tokens.start(starts[size]), tokens.end(behind - 1));
            operands[size] = combine(operators[size], operands[size], operands[size + 1], behind, span);
        }
    }

    private Ast.Expr combine(int operator, Ast.Expr left, Ast.Expr right, int behind, Span span) {
        return switch (tokens.kind(operator)) {
            case PIPE -> new Ast.Pipe(left, right, right instanceof Ast.Call && !isParenthesised(operator + 1, behind), span);
            case COALESCE -> new Ast.Coalesce(left, right, span);
            case OR -> new Ast.Or(left, right, span);
            case AND -> new Ast.And(left, right, span);
            default -> new Ast.Binary(binaryOp(tokens.kind(operator)), left, right, span);
        };
    }

    private boolean isParenthesised(int start, int behind) {
        return tokens.kind(start) == TokenKind.LPAREN && tokens.closing(start) == behind - 1;
    }

    /** The operation of an arithmetic or comparison operator or of a compound assignment. */
    static Ast.BinaryOp binaryOp(TokenKind kind) {
        return switch (kind) {
            case PLUS, PLUS_ASSIGN -> Ast.BinaryOp.ADD;
            case MINUS, MINUS_ASSIGN -> Ast.BinaryOp.SUB;
            case STAR, STAR_ASSIGN -> Ast.BinaryOp.MUL;
            case SLASH, SLASH_ASSIGN -> Ast.BinaryOp.DIV;
            case PERCENT, PERCENT_ASSIGN -> Ast.BinaryOp.MOD;
            case EQ -> Ast.BinaryOp.EQ;
            case NE -> Ast.BinaryOp.NE;
            case LT -> Ast.BinaryOp.LT;
            case GT -> Ast.BinaryOp.GT;
            case LE -> Ast.BinaryOp.LE;
            case GE -> Ast.BinaryOp.GE;
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
