package org.inplace.lua.syntax;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.source.Span;
import org.inplace.lua.runtime.ByteString;

/**
 * Parses expressions. Loops take the place of recursion wherever the text may go on without limit; what is nested is limited.
 *
 * <p>
 * The lines of nodes are the last consumed token's at the moment when Lua 5.1 makes the instruction. It reads a global variable or
 * an element of a table as late as it can, which is when the next operation begins: see {@link #settle}.
 */
abstract class ExpressionParser {

    private static final int MOST_LEVELS = 200;

    /** The binding power of unary operators, between those of multiplication and of power. */
    private static final int UNARY = 8;

    protected final Cursor cursor;
    protected FunctionScope function;
    private int levels;

    protected ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Parses a function from its opening parenthesis on. */
    protected abstract Ast.Function functionBody(int start, String name, Name self, int line) throws SyntaxFailure;

    /** Goes one level deeper. */
    protected final void enter() throws SyntaxFailure {
        if (++levels > MOST_LEVELS) {
            throw cursor.failPlain("chunk has too many syntax levels");
        }
    }

    protected final void leave() {
        levels--;
    }

    /** The span from an offset to the end of the last token consumed. */
    protected final Span from(int start) {
        return new Span(start, cursor.lastEnd());
    }

    /** An expression that is evaluated where it ends. */
    protected final Ast.Expr value() throws SyntaxFailure {
        return settle(expression());
    }

    protected final Ast.Expr expression() throws SyntaxFailure {
        return operation(0);
    }

    /** One expression or more. */
    protected final List<Ast.Expr> expressions() throws SyntaxFailure {
        List<Ast.Expr> list = openList();
        list.set(list.size() - 1, settle(list.get(list.size() - 1)));
        return list;
    }

    /** One expression or more, the last of which is not settled yet. */
    private List<Ast.Expr> openList() throws SyntaxFailure {
        List<Ast.Expr> list = new ArrayList<>(2);
        Ast.Expr last = expression();
        while (cursor.accept(TokenKind.COMMA)) {
            list.add(settle(last));
            last = expression();
        }
        list.add(last);
        return list;
    }

    /** The same expression, whose value is read at the line of the last token. */
    private Ast.Expr settle(Ast.Expr expression) {
        int line = cursor.lastLine();
        return switch (expression) {
            case Ast.Index index when index.line() != line -> new Ast.Index(index.span(), index.object(), index.key(), line);
            case Ast.GlobalName global when global.line() != line -> new Ast.GlobalName(global.span(), global.name(), line);
            default -> expression;
        };
    }

    // ------------------------------------------------------------------ operators

    /** @param power only operators that bind more strongly are taken */
    private Ast.Expr operation(int power) throws SyntaxFailure {
        enter();
        int start = cursor.token().start();
        Ast.Expr left = switch (cursor.kind()) {
            case NOT, MINUS, HASH -> unary(start);
            default -> simple();
        };
        while (leftPower(cursor.kind()) > power) {
            TokenKind operator = cursor.kind();
            cursor.advance();
            left = settle(left);
            Ast.Expr right = settle(operation(rightPower(operator)));
            left = binary(operator, left, right, from(start));
        }
        leave();
        return left;
    }

    private Ast.Expr unary(int start) throws SyntaxFailure {
        TokenKind operator = cursor.kind();
        cursor.advance();
        Ast.Expr operand = settle(operation(UNARY));
        return switch (operator) {
            case NOT -> new Ast.Not(from(start), operand);
            case MINUS -> new Ast.Unary(from(start), Ast.UnaryOp.NEGATE, operand, cursor.lastLine());
            default -> new Ast.Unary(from(start), Ast.UnaryOp.LENGTH, operand, cursor.lastLine());
        };
    }

    private static int leftPower(TokenKind kind) {
        return switch (kind) {
            case OR -> 1;
            case AND -> 2;
            case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> 3;
            case CONCAT -> 5;
            case PLUS, MINUS -> 6;
            case STAR, SLASH, PERCENT -> 7;
            case CARET -> 10;
            default -> 0;
        };
    }

    /** Less than the left power if the operator is right associative. */
    private static int rightPower(TokenKind kind) {
        return switch (kind) {
            case CONCAT, CARET -> leftPower(kind) - 1;
            default -> leftPower(kind);
        };
    }

    private Ast.Expr binary(TokenKind operator, Ast.Expr left, Ast.Expr right, Span span) {
        return switch (operator) {
            case AND -> new Ast.And(span, left, right);
            case OR -> new Ast.Or(span, left, right);
            case CONCAT -> concat(left, right, span);
            case PLUS -> arithmetic(Ast.BinaryOp.ADD, left, right, span);
            case MINUS -> arithmetic(Ast.BinaryOp.SUBTRACT, left, right, span);
            case STAR -> arithmetic(Ast.BinaryOp.MULTIPLY, left, right, span);
            case SLASH -> arithmetic(Ast.BinaryOp.DIVIDE, left, right, span);
            case PERCENT -> arithmetic(Ast.BinaryOp.MODULO, left, right, span);
            case CARET -> arithmetic(Ast.BinaryOp.POWER, left, right, span);
            case EQUAL -> arithmetic(Ast.BinaryOp.EQUAL, left, right, span);
            case NOT_EQUAL -> arithmetic(Ast.BinaryOp.NOT_EQUAL, left, right, span);
            case LESS -> arithmetic(Ast.BinaryOp.LESS, left, right, span);
            case LESS_EQUAL -> arithmetic(Ast.BinaryOp.LESS_EQUAL, left, right, span);
            case GREATER -> arithmetic(Ast.BinaryOp.GREATER, left, right, span);
            case GREATER_EQUAL -> arithmetic(Ast.BinaryOp.GREATER_EQUAL, left, right, span);
            default -> throw new AssertionError(operator);
        };
    }

    private Ast.Expr arithmetic(Ast.BinaryOp operator, Ast.Expr left, Ast.Expr right, Span span) {
        return new Ast.Binary(span, operator, left, right, cursor.lastLine());
    }

    /** Makes one chain of it if the right operand is a chain, in parentheses or not. */
    private Ast.Expr concat(Ast.Expr left, Ast.Expr right, Span span) {
        Ast.Expr inner = right;
        while (inner instanceof Ast.Paren paren) {
            inner = paren.inner();
        }
        if (inner instanceof Ast.Concat chain) {
            List<Ast.Expr> operands = new ArrayList<>(chain.operands().size() + 1);
            operands.add(left);
            operands.addAll(chain.operands());
            return new Ast.Concat(span, operands, chain.line());
        }
        return new Ast.Concat(span, List.of(left, right), cursor.lastLine());
    }

    // ------------------------------------------------------------------ operands

    private Ast.Expr simple() throws SyntaxFailure {
        Token token = cursor.token();
        Ast.Expr literal = switch (token.kind()) {
            case NUMBER -> new Ast.Num(token.span(), token.value());
            case STRING -> new Ast.Str(token.span(), (ByteString) token.value());
            case NIL -> new Ast.Nil(token.span());
            case TRUE -> new Ast.Bool(token.span(), true);
            case FALSE -> new Ast.Bool(token.span(), false);
            case DOTS -> dots(token);
            default -> null;
        };
        if (literal != null) {
            cursor.advance();
            return literal;
        }
        return switch (token.kind()) {
            case LEFT_BRACE -> table();
            case FUNCTION -> {
                int start = token.start();
                cursor.advance();
                Ast.Function made = functionBody(start, null, null, cursor.line());
                yield new Ast.FunctionExpr(made.span(), made);
            }
            default -> suffixed();
        };
    }

    private Ast.Expr dots(Token token) throws SyntaxFailure {
        if (!function.isVararg()) {
            throw cursor.fail("cannot use '...' outside a vararg function");
        }
        function.useDots();
        return new Ast.Vararg(token.span());
    }

    /** A variable or an expression in parentheses, with all that is selected from it and called. */
    protected final Ast.Expr suffixed() throws SyntaxFailure {
        int start = cursor.token().start();
        Ast.Expr expression = prefix();
        while (true) {
            switch (cursor.kind()) {
                case DOT -> expression = field(expression, start);
                case LEFT_BRACKET -> {
                    Ast.Expr object = settle(expression);
                    Ast.Expr key = bracketedKey();
                    expression = new Ast.Index(from(start), object, key, cursor.lastLine());
                }
                case COLON -> {
                    cursor.advance();
                    ByteString name = cursor.expectName().bytes();
                    Ast.Expr object = settle(expression);
                    int nameLine = cursor.lastLine();
                    int line = cursor.line();
                    List<Ast.Expr> arguments = arguments();
                    expression = new Ast.MethodCall(from(start), object, name, arguments, line, nameLine);
                }
                case LEFT_PAREN, STRING, LEFT_BRACE -> {
                    Ast.Expr callee = settle(expression);
                    int line = cursor.line();
                    List<Ast.Expr> arguments = arguments();
                    expression = new Ast.Call(from(start), callee, arguments, line);
                }
                default -> {
                    return expression;
                }
            }
        }
    }

    private Ast.Expr prefix() throws SyntaxFailure {
        Token token = cursor.token();
        switch (token.kind()) {
            case NAME -> {
                return variable();
            }
            case LEFT_PAREN -> {
                int start = token.start();
                int line = cursor.line();
                cursor.advance();
                Ast.Expr inner = expression();
                cursor.expectClosing(TokenKind.RIGHT_PAREN, TokenKind.LEFT_PAREN, line);
                return new Ast.Paren(from(start), settle(inner));
            }
            default -> throw cursor.fail("unexpected symbol");
        }
    }

    /** What a name that must be there stands for. */
    protected final Ast.Target variable() throws SyntaxFailure {
        int start = cursor.token().start();
        Name name = cursor.expectName();
        if (name.isDeclared()) {
            for (FunctionScope owner = function; owner != null; owner = owner.outer()) {
                Local local = owner.find(name);
                if (local == null) {
                    continue;
                }
                if (owner == function) {
                    return new Ast.LocalName(from(start), local);
                }
                local.markCaptured();
                return new Ast.UpvalueName(from(start), local, function.upvalue(local, owner));
            }
        }
        return new Ast.GlobalName(from(start), name.bytes(), cursor.lastLine());
    }

    /** {@code .name} behind an expression. */
    protected final Ast.Index field(Ast.Expr expression, int start) throws SyntaxFailure {
        Ast.Expr object = settle(expression);
        cursor.advance();
        int keyStart = cursor.token().start();
        ByteString key = cursor.expectName().bytes();
        return new Ast.Index(from(start), object, new Ast.Str(from(keyStart), key), cursor.lastLine());
    }

    private Ast.Expr bracketedKey() throws SyntaxFailure {
        cursor.expect(TokenKind.LEFT_BRACKET);
        Ast.Expr key = value();
        cursor.expect(TokenKind.RIGHT_BRACKET);
        return key;
    }

    private List<Ast.Expr> arguments() throws SyntaxFailure {
        Token token = cursor.token();
        switch (token.kind()) {
            case STRING -> {
                Ast.Expr string = new Ast.Str(token.span(), (ByteString) token.value());
                cursor.advance();
                return List.of(string);
            }
            case LEFT_BRACE -> {
                return List.of(table());
            }
            case LEFT_PAREN -> {
                int line = cursor.line();
                if (line != cursor.lastLine()) {
                    throw cursor.fail("ambiguous syntax (function call x new statement)");
                }
                cursor.advance();
                if (cursor.accept(TokenKind.RIGHT_PAREN)) {
                    return List.of();
                }
                List<Ast.Expr> list = openList();
                cursor.expectClosing(TokenKind.RIGHT_PAREN, TokenKind.LEFT_PAREN, line);
                list.set(list.size() - 1, settle(list.get(list.size() - 1)));
                return list;
            }
            default -> throw cursor.fail("function arguments expected");
        }
    }

    // ------------------------------------------------------------------ constructors

    private Ast.Expr table() throws SyntaxFailure {
        int start = cursor.token().start();
        int line = cursor.line();
        cursor.advance();
        List<Ast.Field> fields = new ArrayList<>();
        Ast.Expr item = null;
        do {
            if (cursor.is(TokenKind.RIGHT_BRACE)) {
                break;
            }
            item = addItem(fields, item);
            boolean named = cursor.is(TokenKind.NAME) && cursor.lookAhead() == TokenKind.ASSIGN;
            if (named || cursor.is(TokenKind.LEFT_BRACKET)) {
                fields.add(keyedField(named));
            } else {
                item = expression();
            }
        } while (cursor.accept(TokenKind.COMMA) || cursor.accept(TokenKind.SEMICOLON));
        cursor.expectClosing(TokenKind.RIGHT_BRACE, TokenKind.LEFT_BRACE, line);
        addItem(fields, item);
        return new Ast.Table(from(start), fields, line);
    }

    /** Adds the positional item, if there is one, now that the token behind it is consumed. Returns that there is none any more. */
    private Ast.Expr addItem(List<Ast.Field> fields, Ast.Expr item) {
        if (item != null) {
            fields.add(new Ast.Field(null, settle(item), cursor.lastLine()));
        }
        return null;
    }

    private Ast.Field keyedField(boolean named) throws SyntaxFailure {
        Ast.Expr key;
        if (named) {
            int start = cursor.token().start();
            Name name = cursor.expectName();
            key = new Ast.Str(from(start), name.bytes());
        } else {
            key = bracketedKey();
        }
        cursor.expect(TokenKind.ASSIGN);
        Ast.Expr value = value();
        return new Ast.Field(key, value, cursor.lastLine());
    }
}
