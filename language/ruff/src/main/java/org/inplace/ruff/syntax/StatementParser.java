package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Span;

/** Parses statements, blocks and functions. */
final class StatementParser {

    private final Cursor cursor;
    private final Nesting nesting;
    private final PatternParser patterns;
    private final ExpressionParser expressions;

    StatementParser(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.nesting = nesting;
        this.patterns = new PatternParser(cursor, nesting);
        this.expressions = new ExpressionParser(cursor, nesting, this);
    }

    ExpressionParser expressions() {
        return expressions;
    }

    /** A whole file. */
    Ast.Program program() {
        List<Ast.Stmt> statements = statements(TokenKind.EOF);
        return new Ast.Program(statements, new Span(0, cursor.tokens().text().length()));
    }

    /** Statements in braces; what they are the body of is for messages. */
    Ast.Block block(String what) {
        int start = cursor.start();
        if (cursor.at(TokenKind.LBRACE)) {
            nesting.enterBlock(cursor, what);
        }
        cursor.expect(TokenKind.LBRACE, "to start %s", what);
        List<Ast.Stmt> statements = statements(TokenKind.RBRACE);
        cursor.expect(TokenKind.RBRACE, "to close %s", what);
        nesting.leaveBlock();
        return new Ast.Block(statements, cursor.spanFrom(start));
    }

    private List<Ast.Stmt> statements(TokenKind end) {
        List<Ast.Stmt> statements = new ArrayList<>();
        while (!cursor.at(end) && !cursor.at(TokenKind.EOF)) {
            if (!cursor.accept(TokenKind.SEMICOLON)) {
                statements.add(statement());
            }
        }
        return List.copyOf(statements);
    }

    private Ast.Stmt statement() {
        int start = cursor.start();
        return switch (cursor.kind()) {
            case LET -> declare(Ast.DeclarationKind.LET, start);
            case MUT -> declare(Ast.DeclarationKind.MUT, start);
            case CONST -> constant(start);
            case FUNC, ASYNC -> {
                Ast.Function function = function();
                yield new Ast.FunctionDeclaration(function, function.span());
            }
            case STRUCT -> struct(start);
            case ENUM -> enumeration(start);
            case IMPORT -> importModule(start);
            case FROM -> importNames(start);
            case EXPORT -> export(start);
            case IF -> ifElse();
            case WHILE -> {
                cursor.advance();
                yield whileLoop(start, "while body");
            }
            case LOOP -> loop(start);
            case FOR -> forLoop(start);
            case MATCH -> match(start);
            case TRY -> tryExcept(start);
            case RETURN -> returning(start);
            case BREAK -> {
                cursor.advance();
                yield new Ast.Break(cursor.spanFrom(start));
            }
            case CONTINUE -> {
                cursor.advance();
                yield new Ast.Continue(cursor.spanFrom(start));
            }
            case SPAWN -> {
                cursor.advance();
                yield new Ast.Spawn(block("spawn block"), cursor.spanFrom(start));
            }
            case LBRACKET, LBRACE -> destructureOrExpression(start);
            case IDENTIFIER -> {
                Ast.TestKind test = testKind();
                yield test != null ? test(test, start) : assignOrExpression(start);
            }
            case SELF -> assignOrExpression(start);
            default -> expression(start);
        };
    }

    // ------------------------------------------------------------------ declarations and assignments

    private Ast.Stmt declare(Ast.DeclarationKind kind, int start) {
        cursor.advance();
        Ast.Pattern pattern = patterns.pattern();
        return declaration(kind, pattern, start, "let declaration");
    }

    private Ast.Stmt constant(int start) {
        cursor.advance();
        Span nameSpan = cursor.span();
        Ast.Pattern pattern = new Ast.NamePattern(cursor.identifier("Expected constant name after 'const'"), nameSpan);
        return declaration(Ast.DeclarationKind.CONST, pattern, start, "const declaration");
    }

    private Ast.Stmt declaration(Ast.DeclarationKind kind, Ast.Pattern pattern, int start, String where) {
        patterns.annotation();
        if (!cursor.kind().isPlainAssignment()) {
            throw cursor.failure("Expected assignment operator (':=' or '=') in %s but found %s", where, cursor.describe());
        }
        cursor.advance();
        return new Ast.Declare(kind, pattern, assigned(), cursor.spanFrom(start));
    }

    /** The right side of an assignment. */
    private Ast.Expr assigned() {
        Ast.Expr value = expressions.expression();
        if (cursor.kind().isAssignment()) {
            throw cursor.failure("Chained assignment is not supported; split the assignment into separate statements");
        }
        return value;
    }

    private Ast.Stmt destructureOrExpression(int start) {
        Ast.Pattern pattern = patterns.destructuring();
        if (pattern == null) {
            return expression(start);
        }
        cursor.advance();
        return new Ast.Destructure(pattern, assigned(), cursor.spanFrom(start));
    }

    private Ast.Stmt assignOrExpression(int start) {
        Ast.Expr target = expressions.expression();
        TokenKind operator = cursor.kind();
        if (!operator.isAssignment()) {
            return new Ast.ExpressionStatement(target, cursor.spanFrom(start));
        }
        if (!isTarget(target)) {
            throw cursor.failureAfter("Invalid assignment target");
        }
        cursor.advance();
        Ast.BinaryOp op = operator.isPlainAssignment() ? null : OperatorStack.binaryOp(operator);
        return new Ast.Assign(target, op, assigned(), cursor.spanFrom(start));
    }

    private static boolean isTarget(Ast.Expr expression) {
        Ast.Expr part = expression;
        while (true) {
            switch (part) {
                case Ast.Name _ -> {
                    return true;
                }
                case Ast.Field field when !field.guarded() -> part = field.receiver();
                case Ast.Index index -> part = index.object();
                default -> {
                    return false;
                }
            }
        }
    }

    private Ast.Stmt expression(int start) {
        Ast.Expr expression = expressions.expression();
        return new Ast.ExpressionStatement(expression, cursor.spanFrom(start));
    }

    // ------------------------------------------------------------------ functions

    /** A function with a name: a declaration or a method. */
    private Ast.Function function() {
        int start = cursor.start();
        boolean async = cursor.accept(TokenKind.ASYNC);
        if (!cursor.accept(TokenKind.FUNC)) {
            throw cursor.failure("Expected 'func' after 'async'");
        }
        boolean generator = cursor.accept(TokenKind.STAR);
        String name = cursor.identifier("Expected function name after 'func'");
        cursor.expect(TokenKind.LPAREN, "after function name");
        List<Ast.Parameter> parameters = parameters("to close function parameter list");
        Ast.Block body = block("function body");
        return new Ast.Function(name, parameters, body, async, generator, cursor.spanFrom(start));
    }

    /** A function expression from its parameter list on. */
    Ast.Function lambda(int start, boolean async, boolean generator) {
        cursor.expect(TokenKind.LPAREN, "after 'func' in function expression");
        List<Ast.Parameter> parameters = parameters("to close function expression parameter list");
        Ast.Block body = block("function expression body");
        return new Ast.Function(Ast.Function.ANONYMOUS, parameters, body, async, generator, cursor.spanFrom(start));
    }

    /** Parameters behind the opening parenthesis, the closing one, and the result type. */
    private List<Ast.Parameter> parameters(String closing) {
        List<Ast.Parameter> parameters = new ArrayList<>();
        while (cursor.at(TokenKind.IDENTIFIER) || cursor.at(TokenKind.SELF)) {
            String name = cursor.at(TokenKind.SELF) ? "self" : (String) cursor.value();
            parameters.add(new Ast.Parameter(name, cursor.span()));
            cursor.advance();
            patterns.annotation();
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RPAREN, closing);
        if (cursor.accept(TokenKind.ARROW)) {
            patterns.type();
        }
        return List.copyOf(parameters);
    }

    private Ast.Stmt returning(int start) {
        cursor.advance();
        Ast.Expr value = expressions.operandFollows(false) ? expressions.expression() : null;
        return new Ast.Return(value, cursor.spanFrom(start));
    }

    // ------------------------------------------------------------------ structs, enums, modules

    private Ast.Stmt struct(int start) {
        cursor.advance();
        String name = cursor.identifier("Expected struct name after 'struct'");
        cursor.expect(TokenKind.LBRACE, "to start struct body");
        List<String> fields = new ArrayList<>();
        List<Ast.Function> methods = new ArrayList<>();
        while (true) {
            switch (cursor.kind()) {
                case FUNC, ASYNC -> methods.add(function());
                case COMMA, SEMICOLON -> cursor.advance();
                case IDENTIFIER -> {
                    fields.add(cursor.identifier(""));
                    patterns.annotation();
                }
                default -> {
                    cursor.expect(TokenKind.RBRACE, "to close struct body");
                    return new Ast.StructDeclaration(name, List.copyOf(fields), List.copyOf(methods), cursor.spanFrom(start));
                }
            }
        }
    }

    private Ast.Stmt enumeration(int start) {
        cursor.advance();
        String name = cursor.identifier("Expected enum name after 'enum'");
        cursor.expect(TokenKind.LBRACE, "to start enum body");
        List<String> variants = new ArrayList<>();
        while (cursor.at(TokenKind.IDENTIFIER)) {
            variants.add(cursor.identifier(""));
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RBRACE, "to close enum body");
        return new Ast.EnumDeclaration(name, List.copyOf(variants), cursor.spanFrom(start));
    }

    private Ast.Stmt importModule(int start) {
        cursor.advance();
        String module = cursor.identifier("Expected module name after 'import'");
        return new Ast.Import(module, cursor.spanFrom(start));
    }

    private Ast.Stmt importNames(int start) {
        cursor.advance();
        StringBuilder module = new StringBuilder(cursor.identifier("Expected module name after 'from'"));
        while (cursor.accept(TokenKind.DOT)) {
            module.append('.').append(cursor.identifier("Expected module path segment after '.' in from-import statement"));
        }
        cursor.expect(TokenKind.IMPORT, "after module name in from-import statement");
        List<String> names = new ArrayList<>();
        do {
            names.add(cursor.identifier("Expected imported symbol name"));
        } while (cursor.accept(TokenKind.COMMA));
        return new Ast.FromImport(module.toString(), List.copyOf(names), cursor.spanFrom(start));
    }

    /** Exporting an export adds nothing, so repeated keywords are one: they must not nest without limit. */
    private Ast.Stmt export(int start) {
        while (cursor.accept(TokenKind.EXPORT)) {
            // all of them
        }
        return new Ast.Export(statement(), cursor.spanFrom(start));
    }

    // ------------------------------------------------------------------ control flow

    private record Arm(int start, Ast.Expr condition, Ast.Block body) {
    }

    /** A chain of any length, so without recursion. */
    private Ast.Stmt ifElse() {
        List<Arm> arms = new ArrayList<>(2);
        Ast otherwise = null;
        do {
            int start = cursor.start();
            cursor.advance();
            arms.add(new Arm(start, expressions.header(), block("if block")));
            if (!cursor.accept(TokenKind.ELSE)) {
                break;
            }
            if (!cursor.at(TokenKind.IF)) {
                otherwise = block("else block");
            }
        } while (otherwise == null);
        Ast.If chain = null;
        for (Arm arm : arms.reversed()) {
            chain = new Ast.If(arm.condition, arm.body, otherwise, cursor.spanFrom(arm.start));
            otherwise = chain;
        }
        return chain;
    }

    private Ast.Stmt whileLoop(int start, String what) {
        Ast.Expr condition = expressions.header();
        return new Ast.While(condition, block(what), cursor.spanFrom(start));
    }

    private Ast.Stmt loop(int start) {
        cursor.advance();
        if (cursor.accept(TokenKind.WHILE)) {
            return whileLoop(start, "loop body");
        }
        return new Ast.While(null, block("loop body"), cursor.spanFrom(start));
    }

    private Ast.Stmt forLoop(int start) {
        cursor.advance();
        if (!patterns.atPattern()) {
            throw cursor.failure("Expected loop variable name after 'for'");
        }
        Ast.Pattern pattern = patterns.pattern();
        cursor.expect(TokenKind.IN, "in for loop");
        Ast.Expr iterable = expressions.header();
        return new Ast.For(pattern, iterable, block("for loop body"), cursor.spanFrom(start));
    }

    private Ast.Stmt match(int start) {
        cursor.advance();
        Ast.Expr scrutinee = expressions.header();
        cursor.expect(TokenKind.LBRACE, "to start match body");
        List<Ast.Case> cases = new ArrayList<>();
        Ast.Block otherwise = null;
        while (!cursor.accept(TokenKind.RBRACE)) {
            int caseStart = cursor.start();
            if (cursor.accept(TokenKind.CASE)) {
                cases.add(matchCase(caseStart));
            } else if (cursor.accept(TokenKind.DEFAULT)) {
                cursor.accept(TokenKind.COLON);
                otherwise = block("match default block");
            } else {
                throw cursor.invalid();
            }
        }
        return new Ast.Match(scrutinee, List.copyOf(cases), otherwise, cursor.spanFrom(start));
    }

    private Ast.Case matchCase(int start) {
        Ast.CasePattern pattern = patterns.casePattern(expressions);
        Ast.Expr guard = cursor.accept(TokenKind.IF) ? expressions.header() : null;
        cursor.accept(TokenKind.COLON);
        return new Ast.Case(pattern, guard, block("match case block"), cursor.spanFrom(start));
    }

    private Ast.Stmt tryExcept(int start) {
        cursor.advance();
        Ast.Block body = block("try block");
        cursor.expect(TokenKind.EXCEPT, "after try block");
        Span nameSpan = cursor.span();
        Ast.NamePattern error = new Ast.NamePattern(cursor.identifier("Expected exception variable after 'except'"), nameSpan);
        return new Ast.TryExcept(body, error, block("except block"), cursor.spanFrom(start));
    }

    // ------------------------------------------------------------------ tests

    /** The words of tests are keywords only where what must follow them follows. */
    private Ast.TestKind testKind() {
        TokenKind next = cursor.nextKind();
        boolean named = next == TokenKind.STRING || next == TokenKind.INTERPOLATION;
        return switch ((String) cursor.value()) {
            case "test" -> named ? Ast.TestKind.TEST : null;
            case "test_group" -> named ? Ast.TestKind.GROUP : null;
            case "test_setup" -> next == TokenKind.LBRACE ? Ast.TestKind.SETUP : null;
            case "test_teardown" -> next == TokenKind.LBRACE ? Ast.TestKind.TEARDOWN : null;
            default -> null;
        };
    }

    private Ast.Stmt test(Ast.TestKind kind, int start) {
        cursor.advance();
        String name = null;
        if (!cursor.at(TokenKind.LBRACE)) {
            // A name is never evaluated: one with an embedded expression is its text as written.
            Span span = cursor.span();
            name = cursor.at(TokenKind.STRING) ? (String) cursor.value() : cursor.tokens().text().substring(span.start() + 1, span.end() - 1);
            cursor.advance();
        }
        String what = switch (kind) {
            case TEST -> "test body";
            case GROUP -> "test_group body";
            case SETUP -> "test_setup block";
            case TEARDOWN -> "test_teardown block";
        };
        return new Ast.TestBlock(kind, name, block(what), cursor.spanFrom(start));
    }
}
