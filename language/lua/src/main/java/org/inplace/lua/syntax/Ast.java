package org.inplace.lua.syntax;

import java.util.List;

import org.inplace.core.source.Span;
import org.inplace.lua.runtime.ByteString;

/**
 * Syntax trees of Lua. Spans are offsets into the source text; {@code line} is the line that errors of the node are reported
 * at, which Lua 5.1 derives from its code generator and which is often not the line where the node begins.
 */
public sealed interface Ast {

    Span span();

    /** A piece of program with a value. */
    sealed interface Expr extends Ast {
    }

    /** A piece of program that is executed. */
    sealed interface Stat extends Ast {
    }

    /** An expression that can stand left of {@code =}. */
    sealed interface Target extends Expr {
    }

    /** An expression that can have any number of values where a list of expressions ends with it. */
    sealed interface Multi extends Expr {
    }

    /**
     * Statements with the locals that they declare.
     *
     * @param locals all variables declared directly in this block, in order
     */
    record Block(Span span, List<Stat> statements, List<Local> locals) implements Ast {
    }

    /**
     * Where a function finds a variable of an enclosing function when it is created.
     *
     * @param local the variable
     * @param direct whether it is one of the directly enclosing function's own; else it is among that function's upvalues
     * @param index the index among the enclosing function's upvalues; -1 if direct
     */
    record Upvalue(Local local, boolean direct, int index) {
    }

    /**
     * A function or a main chunk.
     *
     * @param name how it is declared, as far as the text says ({@code a.b.c}, {@code a:m}, a local's name); null if it is not
     * @param line the line of {@code function} in a statement, of the opening parenthesis in an expression or behind {@code local},
     *            which is what Lua 5.1 says of functions; 0 for a main chunk
     * @param lastLine the line of its {@code end}; 0 for a main chunk
     * @param endLine the line of the last token: its {@code end}, or whatever token a main chunk ends with
     * @param parameters including {@code self} of a method
     * @param vararg whether it takes more arguments than parameters
     * @param arg the hidden variable {@code arg} of a vararg function that does not mention {@code ...}; null in all others
     * @param upvalues in the order of their first use
     */
    record Function(Span span, String name, int line, int lastLine, int endLine, List<Local> parameters, boolean vararg, Local arg, Block body, List<Upvalue> upvalues) implements Ast {
    }

    // ------------------------------------------------------------------ expressions

    record Nil(Span span) implements Expr {
    }

    record Bool(Span span, boolean value) implements Expr {
    }

    /**
     * A numeral.
     *
     * @param value a Double if it is written with a point, which says what the program counts with; else a Long if the number is
     *            integral and at most 2^53 in magnitude, and a Double if not
     */
    record Num(Span span, Object value) implements Expr {
    }

    record Str(Span span, ByteString value) implements Expr {
    }

    /** {@code ...} */
    record Vararg(Span span) implements Multi {
    }

    record FunctionExpr(Span span, Function function) implements Expr {
    }

    /** A variable of the function itself. */
    record LocalName(Span span, Local local) implements Target {
    }

    /** A variable of an enclosing function: the index among the function's upvalues. */
    record UpvalueName(Span span, Local local, int index) implements Target {
    }

    record GlobalName(Span span, ByteString name, int line) implements Target {
    }

    /** {@code object[key]} and {@code object.name}, whose key is a {@link Str}. */
    record Index(Span span, Expr object, Expr key, int line) implements Target {
    }

    /** @param line that of the opening parenthesis, string or brace of the arguments */
    record Call(Span span, Expr callee, List<Expr> arguments, int line) implements Multi {
    }

    /**
     * {@code object:name(arguments)}
     *
     * @param line that of the opening parenthesis, string or brace of the arguments
     * @param nameLine that of the name, where the method is looked up
     */
    record MethodCall(Span span, Expr object, ByteString name, List<Expr> arguments, int line, int nameLine) implements Multi {
    }

    /** An expression in parentheses: exactly one value. */
    record Paren(Span span, Expr inner) implements Expr {
    }

    record And(Span span, Expr left, Expr right) implements Expr {
    }

    record Or(Span span, Expr left, Expr right) implements Expr {
    }

    record Not(Span span, Expr operand) implements Expr {
    }

    /** @param line that of the last token of the operand */
    record Unary(Span span, UnaryOp op, Expr operand, int line) implements Expr {
    }

    /** Arithmetic and comparison. @param line that of the last token of the right operand */
    record Binary(Span span, BinaryOp op, Expr left, Expr right, int line) implements Expr {
    }

    /** A whole chain {@code a .. b .. c}, two operands or more. @param line that of the last token of the last operand */
    record Concat(Span span, List<Expr> operands, int line) implements Expr {
    }

    /** A constructor. @param line that of the opening brace */
    record Table(Span span, List<Field> fields, int line) implements Expr {
    }

    /** An item of a constructor. @param key null for a positional one @param line that of the last token of the value */
    record Field(Expr key, Expr value, int line) {
    }

    enum UnaryOp {
        NEGATE,
        LENGTH
    }

    enum BinaryOp {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        MODULO,
        POWER,
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_EQUAL,
        GREATER,
        GREATER_EQUAL
    }

    // ------------------------------------------------------------------ statements

    /** {@code local a, b = x, y}. Lists may differ in length; {@code values} may be empty. */
    record LocalDeclaration(Span span, List<Local> locals, List<Expr> values) implements Stat {
    }

    /** {@code local function f}: the variable exists in the function. */
    record LocalFunction(Span span, Local local, FunctionExpr function) implements Stat {
    }

    /** Also {@code function a.b.c:m() … end}. @param line that of the last token of the values, or of a function statement's first */
    record Assignment(Span span, List<Target> targets, List<Expr> values, int line) implements Stat {
    }

    /** @param call a {@link Call} or {@link MethodCall} */
    record CallStatement(Span span, Multi call) implements Stat {
    }

    record Do(Span span, Block body) implements Stat {
    }

    record While(Span span, Expr condition, Block body) implements Stat {
    }

    /** The condition sees the variables of the body. */
    record Repeat(Span span, Block body, Expr condition) implements Stat {
    }

    /** @param conditions as many as {@code blocks} @param otherwise null if there is none */
    record If(Span span, List<Expr> conditions, List<Block> blocks, Block otherwise) implements Stat {
    }

    /** @param step null if there is none @param line that of {@code do} */
    record NumericFor(Span span, Local variable, Expr start, Expr limit, Expr step, Block body, int line) implements Stat {
    }

    /** @param line that of the first token behind {@code in} */
    record GenericFor(Span span, List<Local> variables, List<Expr> values, Block body, int line) implements Stat {
    }

    record Return(Span span, List<Expr> values) implements Stat {
    }

    record Break(Span span) implements Stat {
    }

    /** Goes to a label of an enclosing block of the same function. @param label the same object as in the {@link LabelStatement} */
    record Goto(Span span, Label label) implements Stat {
    }

    record LabelStatement(Span span, Label label) implements Stat {
    }

    /** What a {@code goto} goes to, compared by identity. */
    final class Label {
        private final String name;

        public Label(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }
    }
}
