package org.inplace.ruff.syntax;

import java.util.List;
import org.inplace.core.source.Span;

/**
 * The syntax tree of Ruff: what the grammar of the specification (section 3) distinguishes and nothing else. Nodes are
 * compared by identity in tables of the later phases, so one object must never stand in two places of a tree.
 */
public sealed interface Ast {

    Span span();

    /** A whole source file. */
    record Program(List<Stmt> statements, Span span) implements Ast {
    }

    /** Statements in braces; the span includes the braces. */
    record Block(List<Stmt> statements, Span span) implements Ast {
    }

    // ------------------------------------------------------------------ expressions

    sealed interface Expr extends Ast {
    }

    record IntLiteral(long value, Span span) implements Expr {
    }

    record FloatLiteral(double value, Span span) implements Expr {
    }

    record StringLiteral(String value, Span span) implements Expr {
    }

    /** A string with {@code ${…}} in it; text segments are {@link StringLiteral}s. */
    record Interpolation(List<Expr> parts, Span span) implements Expr {
    }

    record BoolLiteral(boolean value, Span span) implements Expr {
    }

    record NullLiteral(Span span) implements Expr {
    }

    /** A use of a name as an expression or as the root of an assignment target; {@code self} too. */
    record Name(String text, Span span) implements Expr {
    }

    enum UnaryOp {
        NEG("-"),
        NOT("!");

        public final String symbol;

        UnaryOp(String symbol) {
            this.symbol = symbol;
        }
    }

    record Unary(UnaryOp op, Expr operand, Span span) implements Expr {
    }

    enum BinaryOp {
        ADD("+"),
        SUB("-"),
        MUL("*"),
        DIV("/"),
        MOD("%"),
        EQ("=="),
        NE("!="),
        LT("<"),
        GT(">"),
        LE("<="),
        GE(">=");

        public final String symbol;

        BinaryOp(String symbol) {
            this.symbol = symbol;
        }
    }

    record Binary(BinaryOp op, Expr left, Expr right, Span span) implements Expr {
    }

    record And(Expr left, Expr right, Span span) implements Expr {
    }

    record Or(Expr left, Expr right, Span span) implements Expr {
    }

    /** {@code left ?? right}. */
    record Coalesce(Expr left, Expr right, Span span) implements Expr {
    }

    /** {@code value |> target}; a {@link Call} as target (not parenthesised) gets the value as first argument. */
    record Pipe(Expr value, Expr target, boolean targetIsPlainCall, Span span) implements Expr {
    }

    record Call(Expr callee, List<Expr> arguments, Span span) implements Expr {
    }

    /** {@code receiver.name(arguments)}, or {@code ?.} if guarded. */
    record MethodCall(Expr receiver, String name, List<Expr> arguments, boolean guarded, Span span) implements Expr {
    }

    /** {@code receiver.name}, or {@code ?.} if guarded. */
    record Field(Expr receiver, String name, boolean guarded, Span span) implements Expr {
    }

    record Index(Expr object, Expr index, Span span) implements Expr {
    }

    /** Postfix {@code ?}. */
    record Try(Expr operand, Span span) implements Expr {
    }

    record Await(Expr operand, Span span) implements Expr {
    }

    record ArrayLiteral(List<Element> elements, Span span) implements Expr {
    }

    /** An element of an array literal, spread if it has {@code ...} before it. */
    record Element(Expr value, boolean spread, Span span) implements Ast {
    }

    record DictLiteral(List<Entry> entries, Span span) implements Expr {
    }

    /** An entry of a dict literal; a spread has no key. */
    record Entry(Expr key, Expr value, Span span) implements Ast {
        public boolean isSpread() {
            return key == null;
        }
    }

    record StructLiteral(Name name, List<FieldInit> fields, Span span) implements Expr {
    }

    record FieldInit(String name, Expr value, Span span) implements Ast {
    }

    /**
     * {@code E::V} or {@code E::V(…)}. {@code Ok(x)}, {@code Err(x)}, {@code Some(x)} and {@code None} are written out as
     * {@code Result::Ok} and so on; so the payload count of those is checked by the static checks only for the long
     * forms, the parser having seen to the short ones.
     *
     * @param arguments null if there are no parentheses
     */
    record Tag(String enumName, String variant, List<Expr> arguments, Span span) implements Expr {
    }

    /** A function expression or a block closure (which has no parameters and the name {@code <lambda>}). */
    record Lambda(Function function, Span span) implements Expr {
    }

    /** {@code throw(…)}; the static checks see to it that there is one argument. */
    record Throw(List<Expr> arguments, Span span) implements Expr {
    }

    /** {@code yield} with an operand or, if that is null, without. */
    record Yield(Expr operand, Span span) implements Expr {
    }

    // ------------------------------------------------------------------ functions

    /** A parameter; {@code self} is one by name. */
    record Parameter(String name, Span span) implements Ast {
    }

    /** What all forms of functions share. {@code name} is {@code <lambda>} for function expressions. */
    record Function(String name, List<Parameter> parameters, Block body, boolean async, boolean generator, Span span) implements Ast {
        public static final String ANONYMOUS = "<lambda>";

        /** A method that gets its receiver as {@code self}. */
        public boolean hasSelf() {
            return !parameters.isEmpty() && parameters.getFirst().name().equals("self");
        }
    }

    // ------------------------------------------------------------------ patterns

    sealed interface Pattern extends Ast {
    }

    record NamePattern(String name, Span span) implements Pattern {
        /** Whether this is {@code _} where the grammar has a name: it is not bound. */
        public boolean isDiscard() {
            return name.equals("_");
        }
    }

    /** {@code _}: matches and forgets. */
    record Discard(Span span) implements Pattern {
    }

    /** {@code [a, [b, _], ...rest]}; {@code rest} may be null. */
    record ArrayPattern(List<Pattern> elements, NamePattern rest, Span span) implements Pattern {
    }

    /** {@code {a, b, ...rest}}; {@code rest} may be null. */
    record DictPattern(List<NamePattern> keys, NamePattern rest, Span span) implements Pattern {
    }

    // ------------------------------------------------------------------ statements

    sealed interface Stmt extends Ast {
    }

    record ExpressionStatement(Expr expression, Span span) implements Stmt {
    }

    enum DeclarationKind {
        LET,
        MUT,
        CONST
    }

    /** {@code let}, {@code mut} and {@code const}. */
    record Declare(DeclarationKind kind, Pattern pattern, Expr value, Span span) implements Stmt {
    }

    /**
     * {@code target = value}, {@code target := value} (the same, {@code op} null) or {@code target op= value}.
     *
     * @param target a {@link Name}, or {@link Field}s (not guarded) and {@link Index}es rooted in one
     */
    record Assign(Expr target, BinaryOp op, Expr value, Span span) implements Stmt {
    }

    /** {@code [a, b] = e} or {@code {a, b} = e}: assigns to each name. */
    record Destructure(Pattern pattern, Expr value, Span span) implements Stmt {
        /** The name that an array pattern begins with; null if it does not begin with one. */
        public NamePattern firstName() {
            if (pattern instanceof ArrayPattern array && !array.elements().isEmpty() && array.elements().getFirst() instanceof NamePattern name) {
                return name.isDiscard() ? null : name;
            }
            return null;
        }
    }

    record FunctionDeclaration(Function function, Span span) implements Stmt {
    }

    record StructDeclaration(String name, List<String> fields, List<Function> methods, Span span) implements Stmt {
    }

    record EnumDeclaration(String name, List<String> variants, Span span) implements Stmt {
    }

    /** {@code import module}. */
    record Import(String module, Span span) implements Stmt {
    }

    /** {@code from a.b import x, y}: the module's path joined by dots. */
    record FromImport(String module, List<String> names, Span span) implements Stmt {
    }

    record Export(Stmt statement, Span span) implements Stmt {
    }

    /** {@code otherwise} is a {@link Block}, another {@code If}, or null. */
    record If(Expr condition, Block then, Ast otherwise, Span span) implements Stmt {
    }

    /** {@code while c {}}, {@code loop while c {}}, and {@code loop {}} with a null condition. */
    record While(Expr condition, Block body, Span span) implements Stmt {
    }

    record For(Pattern pattern, Expr iterable, Block body, Span span) implements Stmt {
    }

    /** Cases in source order; {@code otherwise} is the default block or null, wherever it was written. */
    record Match(Expr scrutinee, List<Case> cases, Block otherwise, Span span) implements Stmt {
    }

    /** {@code guard} may be null. */
    record Case(CasePattern pattern, Expr guard, Block body, Span span) implements Ast {
    }

    sealed interface CasePattern extends Ast {
    }

    /** {@code _}. */
    record AnyPattern(Span span) implements CasePattern {
    }

    /** A number (sign included), string, bool or null literal. */
    record LiteralPattern(Expr literal, Span span) implements CasePattern {
    }

    /**
     * A variant, or a word that stands for a string.
     *
     * @param enumName null for a plain identifier other than {@code Ok}, {@code Err}, {@code Some}, {@code None} (those are
     *            given their enum's name)
     * @param binders the names in parentheses, empty if there are none
     */
    record VariantPattern(String enumName, String variant, List<NamePattern> binders, Span span) implements CasePattern {
    }

    record TryExcept(Block body, NamePattern error, Block handler, Span span) implements Stmt {
    }

    /** {@code value} may be null. */
    record Return(Expr value, Span span) implements Stmt {
    }

    record Break(Span span) implements Stmt {
    }

    record Continue(Span span) implements Stmt {
    }

    record Spawn(Block body, Span span) implements Stmt {
    }

    enum TestKind {
        TEST("test"),
        GROUP("test_group"),
        SETUP("test_setup"),
        TEARDOWN("test_teardown");

        public final String keyword;

        TestKind(String keyword) {
            this.keyword = keyword;
        }
    }

    /** {@code name} is null for setup and teardown. */
    record TestBlock(TestKind kind, String name, Block body, Span span) implements Stmt {
    }
}
