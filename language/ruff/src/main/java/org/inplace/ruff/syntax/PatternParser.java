package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Span;

/** Parses what stands left of {@code =} in declarations, destructuring and {@code for}, patterns of cases, and types. */
final class PatternParser {

    private final Cursor cursor;
    private final Nesting nesting;

    PatternParser(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.nesting = nesting;
    }

    boolean atPattern() {
        return cursor.at(TokenKind.IDENTIFIER) || cursor.at(TokenKind.LBRACKET) || cursor.at(TokenKind.LBRACE);
    }

    Ast.Pattern pattern() {
        return switch (cursor.kind()) {
            case IDENTIFIER -> {
                Ast.NamePattern name = name();
                yield name.name().equals("_") ? new Ast.Discard(name.span()) : name;
            }
            case LBRACKET -> array();
            case LBRACE -> dict();
            default -> throw cursor.invalid();
        };
    }

    /**
     * The pattern of a destructuring assignment, if that is what begins here: a pattern with an assignment operator behind
     * it. Otherwise null, and the cursor stays.
     */
    Ast.Pattern destructuring() {
        Tokens tokens = cursor.tokens();
        int closing = tokens.closing(cursor.index());
        if (closing < 0 || !tokens.kind(closing + 1).isPlainAssignment()) {
            return null;
        }
        int start = cursor.index();
        int depth = nesting.expressions();
        try {
            return pattern();
        } catch (Failure notAPattern) {
            cursor.reset(start);
            nesting.leaveExpressions(nesting.expressions() - depth);
            return null;
        }
    }

    private Ast.Pattern array() {
        nesting.enterExpression(cursor, "array literal");
        int start = cursor.start();
        cursor.advance();
        List<Ast.Pattern> elements = new ArrayList<>();
        Ast.NamePattern rest = null;
        while (!cursor.at(TokenKind.RBRACKET) && rest == null) {
            if (cursor.accept(TokenKind.ELLIPSIS)) {
                rest = name();
            } else {
                elements.add(pattern());
            }
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        close(TokenKind.RBRACKET);
        nesting.leaveExpressions(1);
        return new Ast.ArrayPattern(List.copyOf(elements), rest, cursor.spanFrom(start));
    }

    private Ast.Pattern dict() {
        int start = cursor.start();
        cursor.advance();
        List<Ast.NamePattern> keys = new ArrayList<>();
        Ast.NamePattern rest = null;
        while (!cursor.at(TokenKind.RBRACE) && rest == null) {
            if (cursor.accept(TokenKind.ELLIPSIS)) {
                rest = name();
            } else {
                keys.add(name());
            }
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        close(TokenKind.RBRACE);
        return new Ast.DictPattern(List.copyOf(keys), rest, cursor.spanFrom(start));
    }

    private Ast.NamePattern name() {
        Span span = cursor.span();
        return new Ast.NamePattern(cursor.identifier("Invalid statement"), span);
    }

    private void close(TokenKind bracket) {
        if (!cursor.accept(bracket)) {
            throw cursor.invalid();
        }
    }

    // ------------------------------------------------------------------ types

    /** Passes over {@code : type} if it is there. */
    void annotation() {
        if (cursor.accept(TokenKind.COLON)) {
            type();
        }
    }

    /** Passes over a type, which means nothing. Iterative: type arguments nest without limit. */
    void type() {
        int open = 0;
        while (true) {
            typeName();
            if (cursor.accept(TokenKind.LT)) {
                open++;
                continue;
            }
            typeSuffixes();
            while (open > 0 && cursor.accept(TokenKind.GT)) {
                open--;
                typeSuffixes();
            }
            if (open == 0) {
                return;
            }
            close(TokenKind.COMMA);
        }
    }

    private void typeName() {
        switch (cursor.kind()) {
            case IDENTIFIER, INT_TYPE, FLOAT_TYPE, STRING_TYPE, BOOL_TYPE, NULL, FUNC -> cursor.advance();
            default -> throw cursor.invalid();
        }
    }

    private void typeSuffixes() {
        while (true) {
            if (cursor.accept(TokenKind.LBRACKET)) {
                close(TokenKind.RBRACKET);
            } else if (!cursor.accept(TokenKind.QUESTION)) {
                return;
            }
        }
    }

    // ------------------------------------------------------------------ cases

    /** What follows {@code case}; literals are left to the parser of expressions. */
    Ast.CasePattern casePattern(ExpressionParser expressions) {
        int start = cursor.start();
        return switch (cursor.kind()) {
            case MINUS -> negative(start);
            case INT, FLOAT, STRING, TRUE, FALSE, NULL -> literal(expressions.literal());
            case INTERPOLATION -> literal(expressions.interpolation());
            case IDENTIFIER -> variant(start);
            default -> throw cursor.failure("Expected match pattern after 'case'");
        };
    }

    private static Ast.CasePattern literal(Ast.Expr literal) {
        return new Ast.LiteralPattern(literal, literal.span());
    }

    private Ast.CasePattern negative(int start) {
        cursor.advance();
        Object value = cursor.value();
        if (!cursor.at(TokenKind.INT) && !cursor.at(TokenKind.FLOAT)) {
            throw cursor.failure("Expected match pattern after 'case'");
        }
        cursor.advance();
        Span span = cursor.spanFrom(start);
        Ast.Expr literal = value instanceof Long number ? new Ast.IntLiteral(-number, span) : new Ast.FloatLiteral(-(double) value, span);
        return literal(literal);
    }

    private Ast.CasePattern variant(int start) {
        String name = cursor.identifier("");
        if (name.equals("_")) {
            return new Ast.AnyPattern(cursor.spanFrom(start));
        }
        String enumName = enumOf(name);
        if (cursor.accept(TokenKind.COLON_COLON)) {
            enumName = name;
            name = cursor.identifier("Invalid statement");
        }
        List<Ast.NamePattern> binders = cursor.accept(TokenKind.LPAREN) ? binders() : List.of();
        return new Ast.VariantPattern(enumName, name, binders, cursor.spanFrom(start));
    }

    private List<Ast.NamePattern> binders() {
        List<Ast.NamePattern> binders = new ArrayList<>();
        if (!cursor.at(TokenKind.RPAREN)) {
            do {
                binders.add(name());
            } while (cursor.accept(TokenKind.COMMA));
        }
        close(TokenKind.RPAREN);
        return List.copyOf(binders);
    }

    /** The enum of a variant that has a short form, else null. */
    static String enumOf(String variant) {
        return switch (variant) {
            case "Ok", "Err" -> "Result";
            case "Some", "None" -> "Option";
            default -> null;
        };
    }
}
