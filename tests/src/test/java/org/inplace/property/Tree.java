package org.inplace.property;

import java.util.List;

/**
 * The programs of the property test: the part of Ruff's syntax they use, without positions. The records hold only trees,
 * lists of trees, and plain data, so that {@link Shrinker} can take any of them apart.
 */
sealed interface Tree {

    record Block(List<Stmt> statements) implements Tree {
    }

    // ------------------------------------------------------------------ expressions

    sealed interface Expr extends Tree {
    }

    /** {@code value} is a Long, Double, Boolean, String or {@link Values#NULL}; numbers may be negative. */
    record Literal(Object value) implements Expr {
    }

    record Name(String text) implements Expr {
    }

    /** {@code -} or {@code !}. */
    record Unary(String op, Expr operand) implements Expr {
    }

    /** Arithmetic and comparisons; also {@code && || ??}. */
    record Binary(String op, Expr left, Expr right) implements Expr {
    }

    /** {@code value |> callee(arguments)}, or {@code value |> callee} if arguments are null. */
    record Pipe(Expr value, Expr callee, List<Expr> arguments) implements Expr {
    }

    /** A string with {@code ${…}} in it; literal strings among the parts are its text. */
    record Interpolation(List<Expr> parts) implements Expr {
    }

    record ArrayLiteral(List<Element> elements) implements Expr {
    }

    record Element(Expr value, boolean spread) implements Tree {
    }

    record DictLiteral(List<Entry> entries) implements Expr {
    }

    /** A spread has a null key. */
    record Entry(Expr key, Expr value) implements Tree {
    }

    record StructLiteral(String name, List<FieldValue> fields) implements Expr {
    }

    record FieldValue(String name, Expr value) implements Tree {
    }

    /** {@code Ok}, {@code Err}, {@code Some}, {@code None} or {@code E::V}, with payloads. */
    record Tag(String tag, List<Expr> arguments) implements Expr {
    }

    record Index(Expr object, Expr index) implements Expr {
    }

    record Field(Expr object, String name, boolean guarded) implements Expr {
    }

    record Call(Expr callee, List<Expr> arguments) implements Expr {
    }

    record MethodCall(Expr receiver, String name, List<Expr> arguments) implements Expr {
    }

    record Lambda(Function function) implements Expr {
    }

    record Throw(Expr value) implements Expr {
    }

    /** Postfix {@code ?}. */
    record Propagate(Expr value) implements Expr {
    }

    // ------------------------------------------------------------------ patterns

    sealed interface Pattern extends Tree {
    }

    /** {@code _} discards. */
    record NamePattern(String name) implements Pattern {
    }

    /** {@code rest} may be null. */
    record ArrayPattern(List<Pattern> elements, String rest) implements Pattern {
    }

    /** {@code rest} may be null. */
    record DictPattern(List<NamePattern> keys, String rest) implements Pattern {
    }

    // ------------------------------------------------------------------ statements

    sealed interface Stmt extends Tree {
    }

    record ExpressionStatement(Expr expression) implements Stmt {
    }

    /** {@code keyword} is {@code let}, {@code mut} or {@code const}. */
    record Declare(String keyword, Pattern pattern, Expr value) implements Stmt {
    }

    record Destructure(Pattern pattern, Expr value) implements Stmt {
    }

    /** {@code root.step.step… op value}; {@code op} is one of {@code = := += -= *= /= %=}. */
    record Assign(String root, List<Step> steps, String op, Expr value) implements Stmt {
        boolean isCompound() {
            return !op.equals("=") && !op.equals(":=");
        }
    }

    sealed interface Step extends Tree {
    }

    record FieldStep(String name) implements Step {
    }

    record IndexStep(Expr index) implements Step {
    }

    /** A function; {@code <lambda>} if it has no name. A first parameter {@code self} makes a method with a receiver. */
    record Function(String name, List<String> parameters, Block body) implements Tree {
        static final String ANONYMOUS = "<lambda>";

        boolean hasSelf() {
            return !parameters.isEmpty() && parameters.getFirst().equals("self");
        }
    }

    record FunctionDeclaration(Function function) implements Stmt {
    }

    record StructDeclaration(String name, List<String> fields, List<Function> methods) implements Stmt {
    }

    /** {@code otherwise} may be null. */
    record If(Expr condition, Block then, Block otherwise) implements Stmt {
    }

    /** {@code loop} without end if the condition is null. */
    record While(Expr condition, Block body) implements Stmt {
    }

    record For(Pattern pattern, Expr iterable, Block body) implements Stmt {
    }

    /** {@code otherwise} may be null. */
    record Match(Expr scrutinee, List<Case> cases, Block otherwise) implements Stmt {
    }

    /** {@code guard} may be null. */
    record Case(CasePattern pattern, Expr guard, Block body) implements Tree {
    }

    sealed interface CasePattern extends Tree {
    }

    record AnyPattern() implements CasePattern {
    }

    record LiteralPattern(Literal literal) implements CasePattern {
    }

    record TagPattern(String tag, List<String> binders) implements CasePattern {
    }

    record Try(Block body, String error, Block handler) implements Stmt {
    }

    /** {@code value} may be null. */
    record Return(Expr value) implements Stmt {
    }

    record Break() implements Stmt {
    }

    record Continue() implements Stmt {
    }
}
