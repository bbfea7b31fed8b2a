package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Span;
import org.inplace.core.source.SyntaxException;

/**
 * Parses expressions. Recurses only where the language counts nesting; chains of operators, of postfixes and of prefixes are
 * loops.
 * <p>
 * {@code header} means: directly inside the controlling expression of a statement, where <code>name {}</code> is a name and
 * the statement's empty body.
 */
final class ExpressionParser {

    private static final int MAX_ELEMENTS = 4096;

    private final Cursor cursor;
    private final Nesting nesting;
    private final StatementParser statements;

    ExpressionParser(Cursor cursor, Nesting nesting, StatementParser statements) {
        this.cursor = cursor;
        this.nesting = nesting;
        this.statements = statements;
    }

    Ast.Expr expression() {
        return expression(false);
    }

    /** The controlling expression of a statement. */
    Ast.Expr header() {
        return expression(true);
    }

    private Ast.Expr expression(boolean header) {
        nesting.enterExpression(cursor, "expression");
        Ast.Expr expression = binary(header);
        nesting.leaveExpressions(1);
        return expression;
    }

    // ------------------------------------------------------------------ operators

    private Ast.Expr binary(boolean header) {
        int start = cursor.index();
        Ast.Expr operand = operand(header);
        if (cursor.kind().precedence == 0) {
            return operand;
        }
        OperatorStack stack = new OperatorStack(cursor.tokens());
        while (cursor.kind().precedence > 0) {
            stack.push(start, operand, cursor.index());
            cursor.advance();
            start = cursor.index();
            operand = operand(header);
        }
        return stack.finish(start, operand, cursor.index());
    }

    /** An operand with all its prefixes and postfixes; the latter bind tighter. */
    private Ast.Expr operand(boolean header) {
        int first = cursor.index();
        while (cursor.at(TokenKind.MINUS) || cursor.at(TokenKind.BANG) || cursor.at(TokenKind.AWAIT)) {
            nesting.enterExpression(cursor, "unary expression");
            cursor.advance();
        }
        int behind = cursor.index();
        int start = cursor.start();
        Ast.Expr operand = postfix(primary(header), start);
        return behind == first ? operand : prefix(first, behind, operand);
    }

    private Ast.Expr prefix(int first, int behind, Ast.Expr inner) {
        nesting.leaveExpressions(behind - first);
        Tokens tokens = cursor.tokens();
        Ast.Expr operand = inner;
        for (int i = behind - 1; i >= first; i--) {
            Span span = cursor.spanFrom(tokens.start(i));
            operand = switch (tokens.kind(i)) {
                case MINUS -> new Ast.Unary(Ast.UnaryOp.NEG, operand, span);
                case BANG -> new Ast.Unary(Ast.UnaryOp.NOT, operand, span);
                default -> new Ast.Await(operand, span);
            };
        }
        return operand;
    }

    private Ast.Expr postfix(Ast.Expr primary, int start) {
        Ast.Expr operand = primary;
        while (true) {
            if (cursor.atSameLine(TokenKind.LPAREN)) {
                List<Ast.Expr> arguments = arguments("to close function call arguments");
                operand = new Ast.Call(operand, arguments, cursor.spanFrom(start));
            } else if (cursor.atSameLine(TokenKind.LBRACKET)) {
                cursor.advance();
                Ast.Expr index = expression();
                cursor.expect(TokenKind.RBRACKET, "to close index expression");
                operand = new Ast.Index(operand, index, cursor.spanFrom(start));
            } else if (cursor.at(TokenKind.DOT) || cursor.at(TokenKind.QUESTION_DOT)) {
                operand = member(operand, start);
            } else if (cursor.accept(TokenKind.QUESTION)) {
                operand = new Ast.Try(operand, cursor.spanFrom(start));
            } else {
                return operand;
            }
        }
    }

    private Ast.Expr member(Ast.Expr receiver, int start) {
        boolean guarded = cursor.at(TokenKind.QUESTION_DOT);
        cursor.advance();
        String name = cursor.identifier("Invalid statement");
        if (cursor.atSameLine(TokenKind.LPAREN)) {
            List<Ast.Expr> arguments = arguments("to close method call arguments");
            return new Ast.MethodCall(receiver, name, arguments, guarded, cursor.spanFrom(start));
        }
        return new Ast.Field(receiver, name, guarded, cursor.spanFrom(start));
    }

    // ------------------------------------------------------------------ arguments

    private List<Ast.Expr> arguments(String closing) {
        cursor.advance();
        List<Ast.Expr> arguments = new ArrayList<>();
        while (!cursor.at(TokenKind.RPAREN) && !cursor.at(TokenKind.EOF)) {
            arguments.add(cursor.at(TokenKind.LBRACE) && beginsBlockClosure() ? blockClosure() : expression());
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RPAREN, closing);
        return List.copyOf(arguments);
    }

    /** Whether the brace at the cursor, which begins an argument, opens a block and not a dict. */
    private boolean beginsBlockClosure() {
        Tokens tokens = cursor.tokens();
        int index = cursor.index() + 1;
        switch (tokens.kind(index)) {
            case RBRACE, ELLIPSIS -> {
                return false;
            }
            case LET, MUT, CONST, FUNC, ASYNC, RETURN, ENUM, STRUCT, IMPORT, FROM, EXPORT, IF, TRY, MATCH, LOOP, WHILE, FOR, SPAWN,
                    BREAK, CONTINUE, YIELD -> {
                return true;
            }
            default -> {
            }
        }
        while (true) {
            TokenKind kind = tokens.kind(index);
            switch (kind) {
                case EOF, COLON -> {
                    return false;
                }
                case SEMICOLON, RBRACE -> {
                    return true;
                }
                case LPAREN, LBRACKET, LBRACE -> {
                    index = tokens.closing(index);
                    if (index < 0) {
                        return false; // not closed: the end of the file comes first
                    }
                }
                default -> {
                    if (kind.isAssignment()) {
                        return true;
                    }
                }
            }
            index++;
        }
    }

    private Ast.Expr blockClosure() {
        Ast.Block body = statements.block("function expression body");
        Ast.Function function = new Ast.Function(Ast.Function.ANONYMOUS, List.of(), body, false, false, body.span());
        return new Ast.Lambda(function, body.span());
    }

    // ------------------------------------------------------------------ operands

    private Ast.Expr primary(boolean header) {
        return switch (cursor.kind()) {
            case INT, FLOAT, STRING, TRUE, FALSE, NULL -> literal();
            case INTERPOLATION -> interpolation();
            case IDENTIFIER -> cursor.nextKind() == TokenKind.COLON_COLON ? tag() : identifier(header);
            case SELF -> {
                Span span = cursor.span();
                cursor.advance();
                yield new Ast.Name("self", span);
            }
            case LPAREN -> {
                cursor.advance();
                Ast.Expr inner = expression();
                cursor.expect(TokenKind.RPAREN, "to close parenthesized expression");
                yield inner;
            }
            case LBRACKET -> array();
            case LBRACE -> dict();
            case FUNC, ASYNC -> lambda();
            case YIELD -> yielding(header);
            default -> throw cursor.failureAfter("Expected expression");
        };
    }

    /** A number, a string, a bool or null. */
    Ast.Expr literal() {
        Span span = cursor.span();
        Object value = cursor.value();
        Ast.Expr literal = switch (cursor.kind()) {
            case INT -> new Ast.IntLiteral((long) value, span);
            case FLOAT -> new Ast.FloatLiteral((double) value, span);
            case STRING -> new Ast.StringLiteral((String) value, span);
            case NULL -> new Ast.NullLiteral(span);
            default -> new Ast.BoolLiteral(cursor.at(TokenKind.TRUE), span);
        };
        cursor.advance();
        return literal;
    }

    /** A string with embedded expressions. */
    Ast.Expr interpolation() {
        Span span = cursor.span();
        List<?> parts = (List<?>) cursor.value();
        List<Ast.Expr> expressions = new ArrayList<>(parts.size());
        for (Object part : parts) {
            expressions.add(switch ((StringPart) part) {
                case StringPart.Text text -> new Ast.StringLiteral(text.value(), text.span());
                case StringPart.Code code -> embedded(code.span());
            });
        }
        cursor.advance();
        return new Ast.Interpolation(List.copyOf(expressions), span);
    }

    /** Parses what stands in <code>${…}</code>. All that is wrong with it is reported at the string. */
    private Ast.Expr embedded(Span code) {
        Tokens outer = cursor.tokens();
        int index = cursor.index();
        String problem;
        try {
            cursor.move(Lexer.tokenize(outer.text(), code.start(), code.end()), 0);
            if (!cursor.at(TokenKind.EOF)) {
                Ast.Expr expression = expression(false);
                if (cursor.at(TokenKind.EOF)) {
                    cursor.move(outer, index);
                    return expression;
                }
            }
            problem = "Invalid interpolated string expression";
        } catch (Failure failure) {
            problem = failure.diagnostic.message();
        } catch (SyntaxException lexical) {
            problem = lexical.diagnostics().getFirst().message();
        }
        cursor.move(outer, index);
        throw cursor.failure(problem);
    }

    private Ast.Expr identifier(boolean header) {
        int start = cursor.start();
        String name = (String) cursor.value();
        switch (name) {
            case "Ok", "Err", "Some" -> {
                return shortTag(start, name);
            }
            case "None" -> {
                cursor.advance();
                return new Ast.Tag("Option", "None", null, cursor.spanFrom(start));
            }
            case "throw" -> {
                if (cursor.nextKind() == TokenKind.LPAREN) {
                    cursor.advance();
                    return new Ast.Throw(operands("to close throw(...) arguments", false), cursor.spanFrom(start));
                }
            }
            default -> {
            }
        }
        Ast.Name plain = new Ast.Name(name, cursor.span());
        cursor.advance();
        return cursor.at(TokenKind.LBRACE) && beginsStructLiteral(header) ? structLiteral(plain) : plain;
    }

    private Ast.Expr tag() {
        int start = cursor.start();
        String enumName = cursor.identifier("");
        cursor.advance();
        String variant = cursor.identifier("Invalid statement");
        List<Ast.Expr> arguments = cursor.atSameLine(TokenKind.LPAREN) ? operands("to close tag expression arguments", true) : null;
        return new Ast.Tag(enumName, variant, arguments, cursor.spanFrom(start));
    }

    private Ast.Expr shortTag(int start, String variant) {
        cursor.advance();
        if (!cursor.accept(TokenKind.LPAREN)) {
            throw cursor.failure("Expected '(' after '%s'", variant);
        }
        Ast.Expr argument = expression();
        cursor.expect(TokenKind.RPAREN, "to close %s(...)", variant);
        return new Ast.Tag(PatternParser.enumOf(variant), variant, List.of(argument), cursor.spanFrom(start));
    }

    /** Expressions in parentheses where braces always mean dicts. */
    private List<Ast.Expr> operands(String closing, boolean trailingComma) {
        cursor.advance();
        List<Ast.Expr> operands = new ArrayList<>();
        boolean more = !cursor.at(TokenKind.RPAREN);
        while (more && !cursor.at(TokenKind.EOF)) {
            operands.add(expression());
            more = cursor.accept(TokenKind.COMMA) && !(trailingComma && cursor.at(TokenKind.RPAREN));
        }
        cursor.expect(TokenKind.RPAREN, closing);
        return List.copyOf(operands);
    }

    private Ast.Expr yielding(boolean header) {
        int start = cursor.start();
        cursor.advance();
        Ast.Expr operand = operandFollows(header) ? expression(header) : null;
        return new Ast.Yield(operand, cursor.spanFrom(start));
    }

    /** Whether the optional operand of {@code yield} or {@code return} follows: on the same line only. */
    boolean operandFollows(boolean header) {
        boolean body = header && cursor.at(TokenKind.LBRACE);
        return !body && cursor.kind().startsExpression() && !cursor.tokens().lineBreakBefore(cursor.index());
    }

    private Ast.Expr lambda() {
        int start = cursor.start();
        boolean async = cursor.accept(TokenKind.ASYNC);
        if (!cursor.accept(TokenKind.FUNC)) {
            throw cursor.failure("Expected 'func' after 'async'");
        }
        boolean generator = cursor.accept(TokenKind.STAR);
        Ast.Function function = statements.lambda(start, async, generator);
        return new Ast.Lambda(function, function.span());
    }

    // ------------------------------------------------------------------ literals of containers

    private Ast.Expr array() {
        nesting.enterExpression(cursor, "array literal");
        int start = cursor.start();
        cursor.advance();
        List<Ast.Element> elements = new ArrayList<>();
        while (!cursor.at(TokenKind.RBRACKET) && !cursor.at(TokenKind.EOF)) {
            if (elements.size() == MAX_ELEMENTS) {
                throw cursor.failure("Array literal exceeds maximum element count of 4096");
            }
            int elementStart = cursor.start();
            boolean spread = cursor.accept(TokenKind.ELLIPSIS);
            elements.add(new Ast.Element(binary(false), spread, cursor.spanFrom(elementStart)));
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RBRACKET, "to close array literal");
        nesting.leaveExpressions(1);
        return new Ast.ArrayLiteral(List.copyOf(elements), cursor.spanFrom(start));
    }

    private Ast.Expr dict() {
        nesting.enterExpression(cursor, "dictionary literal");
        int start = cursor.start();
        cursor.advance();
        List<Ast.Entry> entries = new ArrayList<>();
        while (!cursor.at(TokenKind.RBRACE) && !cursor.at(TokenKind.EOF)) {
            if (entries.size() == MAX_ELEMENTS) {
                throw cursor.failure("Dictionary literal exceeds maximum item count of 4096");
            }
            entries.add(entry());
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RBRACE, "to close dictionary literal");
        nesting.leaveExpressions(1);
        return new Ast.DictLiteral(List.copyOf(entries), cursor.spanFrom(start));
    }

    private Ast.Entry entry() {
        int start = cursor.start();
        Ast.Expr key = null;
        if (!cursor.accept(TokenKind.ELLIPSIS)) {
            key = binary(false);
            if (!cursor.accept(TokenKind.COLON)) {
                throw cursor.failure("Expected ':' in dictionary literal");
            }
        }
        Ast.Expr value = binary(false);
        return new Ast.Entry(key, value, cursor.spanFrom(start));
    }

    /** Whether the brace at the cursor, which follows a name, opens a struct literal. */
    private boolean beginsStructLiteral(boolean header) {
        Tokens tokens = cursor.tokens();
        int next = cursor.index() + 1;
        return switch (tokens.kind(next)) {
            case IDENTIFIER -> tokens.kind(next + 1) == TokenKind.COLON;
            case RBRACE -> !header;
            default -> false;
        };
    }

    private Ast.Expr structLiteral(Ast.Name name) {
        cursor.advance();
        List<Ast.FieldInit> fields = new ArrayList<>();
        while (cursor.at(TokenKind.IDENTIFIER)) {
            int start = cursor.start();
            String field = cursor.identifier("");
            if (!cursor.accept(TokenKind.COLON)) {
                break;
            }
            fields.add(new Ast.FieldInit(field, expression(), cursor.spanFrom(start)));
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RBRACE, "to close struct literal");
        return new Ast.StructLiteral(name, List.copyOf(fields), cursor.spanFrom(name.span().start()));
    }
}
