package org.inplace.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inplace.property.Lexer.Kind;
import org.inplace.property.Lexer.Token;
import org.inplace.property.Tree.*;

/**
 * Reads programs without syntax errors, in the part of Ruff that {@link Tree} has: so the specification's own examples can
 * be put before the model. This class reads statements, {@link ExpressionReader} the rest.
 */
final class Reader {

    private static final Set<String> ASSIGNMENT = Set.of("=", ":=", "+=", "-=", "*=", "/=", "%=");

    private final List<Token> tokens;
    private final ExpressionReader expressions;
    private int at;

    private Reader(List<Token> tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionReader(this);
    }

    static Block read(String source) {
        Reader reader = new Reader(Lexer.tokens(source));
        List<Stmt> statements = new ArrayList<>();
        while (reader.peek().kind() != Kind.END) {
            statements.add(reader.statement());
        }
        return new Block(statements);
    }

    /** A complete expression: what stands in {@code ${…}}. */
    static Expr readExpression(String source) {
        return new Reader(Lexer.tokens(source)).expressions.expression();
    }

    // ------------------------------------------------------------------ tokens

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        return tokens.get(at++);
    }

    boolean accept(String text) {
        boolean found = peek().is(text);
        at += found ? 1 : 0;
        return found;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw new IllegalArgumentException("expected " + text + " before " + tokens.subList(at, Math.min(at + 8, tokens.size())));
        }
    }

    String word() {
        return next().text();
    }

    // ------------------------------------------------------------------ statements

    Block block() {
        expect("{");
        List<Stmt> statements = new ArrayList<>();
        while (!accept("}")) {
            statements.add(statement());
        }
        return new Block(statements);
    }

    private Stmt statement() {
        Token first = peek();
        switch (first.text()) {
            case "let", "mut", "const" -> {
                next();
                Pattern pattern = pattern();
                if (!accept("=")) {
                    expect(":=");
                }
                return new Declare(first.text(), pattern, expressions.expression());
            }
            case "func" -> {
                next();
                return new FunctionDeclaration(function(word()));
            }
            case "struct" -> {
                next();
                return struct();
            }
            case "if" -> {
                next();
                return ifStatement();
            }
            case "while", "loop" -> {
                next();
                boolean conditional = first.is("while") || accept("while");
                return new While(conditional ? expressions.header() : null, block());
            }
            case "for" -> {
                next();
                Pattern pattern = pattern();
                expect("in");
                return new For(pattern, expressions.header(), block());
            }
            case "match" -> {
                next();
                return match();
            }
            case "try" -> {
                next();
                Block body = block();
                expect("except");
                return new Try(body, word(), block());
            }
            case "return" -> {
                next();
                boolean none = peek().is("}") || peek().afterNewline() || peek().kind() == Kind.END;
                return new Return(none ? null : expressions.expression());
            }
            case "break" -> {
                next();
                return new Break();
            }
            case "continue" -> {
                next();
                return new Continue();
            }
            default -> {
                return simpleStatement();
            }
        }
    }

    private Stmt simpleStatement() {
        int start = at;
        if (peek().is("[") || peek().is("{")) {
            try {
                Pattern pattern = pattern();
                if (accept("=") || accept(":=")) {
                    return new Destructure(pattern, expressions.expression());
                }
            } catch (IllegalArgumentException _) {
                // not a pattern: a literal
            }
            at = start;
        }
        Expr e = expressions.expression();
        if (ASSIGNMENT.contains(peek().text()) && peek().kind() == Kind.SYMBOL) {
            List<Step> steps = new ArrayList<>();
            String root = target(e, steps);
            return new Assign(root, steps, next().text(), expressions.expression());
        }
        return new ExpressionStatement(e);
    }

    private static String target(Expr e, List<Step> steps) {
        switch (e) {
            case Name(String name) -> {
                return name;
            }
            case Index(Expr object, Expr index) -> {
                String root = target(object, steps);
                steps.add(new IndexStep(index));
                return root;
            }
            case Field f -> {
                String root = target(f.object(), steps);
                steps.add(new FieldStep(f.name()));
                return root;
            }
            default -> throw new IllegalArgumentException("not a target: " + e);
        }
    }

    private Stmt ifStatement() {
        Expr condition = expressions.header();
        Block then = block();
        if (!accept("else")) {
            return new If(condition, then, null);
        }
        return new If(condition, then, accept("if") ? new Block(List.of(ifStatement())) : block());
    }

    private StructDeclaration struct() {
        String name = word();
        List<String> fields = new ArrayList<>();
        List<Function> methods = new ArrayList<>();
        expect("{");
        while (!accept("}")) {
            if (accept("func")) {
                methods.add(function(word()));
            } else if (!accept(",")) {
                fields.add(word());
                skipType();
            }
        }
        return new StructDeclaration(name, fields, methods);
    }

    private void skipType() {
        if (accept(":")) {
            next();
        }
    }

    Function function(String name) {
        expect("(");
        List<String> parameters = new ArrayList<>();
        while (!accept(")")) {
            parameters.add(word());
            skipType();
            accept(",");
        }
        return new Function(name, parameters, block());
    }

    private Match match() {
        Expr scrutinee = expressions.header();
        List<Case> cases = new ArrayList<>();
        Block otherwise = null;
        expect("{");
        while (!accept("}")) {
            boolean isDefault = accept("default");
            if (!isDefault) {
                expect("case");
            }
            CasePattern pattern = isDefault ? null : casePattern();
            Expr guard = accept("if") ? expressions.header() : null;
            accept(":");
            if (isDefault) {
                otherwise = block();
            } else {
                cases.add(new Case(pattern, guard, block()));
            }
        }
        return new Match(scrutinee, cases, otherwise);
    }

    private CasePattern casePattern() {
        Token first = peek();
        if (accept("_")) {
            return new AnyPattern();
        }
        if (first.kind() != Kind.WORD || Set.of("true", "false", "null").contains(first.text())) {
            boolean negative = accept("-");
            Object value = ((Literal) expressions.primary()).value();
            return new LiteralPattern(new Literal(negative ? Arithmetic.unary("-", value) : value));
        }
        String tag = next().text() + (accept("::") ? "::" + word() : "");
        List<String> binders = new ArrayList<>();
        if (accept("(")) {
            while (!accept(")")) {
                binders.add(word());
                accept(",");
            }
        }
        return new TagPattern(tag, binders);
    }

    private Pattern pattern() {
        if (!peek().is("[") && !peek().is("{")) {
            if (peek().kind() != Kind.WORD) {
                throw new IllegalArgumentException("not a pattern: " + peek());
            }
            return new NamePattern(word());
        }
        boolean array = next().is("[");
        List<Pattern> elements = new ArrayList<>();
        String rest = null;
        while (!accept(array ? "]" : "}")) {
            if (accept("...")) {
                rest = word();
            } else {
                elements.add(pattern());
            }
            if (!peek().is("]") && !peek().is("}")) {
                expect(",");
            }
        }
        return array ? new ArrayPattern(elements, rest) : new DictPattern(elements.stream().map(NamePattern.class::cast).toList(), rest);
    }
}
