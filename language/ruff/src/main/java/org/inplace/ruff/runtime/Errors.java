package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Text;

/** The errors of the core language (section 20.2); each method makes one, for its caller to throw. */
public final class Errors {

    /** How many activations of functions may be live on one thread (section 12.4). */
    public static final int DEPTH_LIMIT = 10_000;

    private Errors() {
    }

    @TruffleBoundary
    public static RuffError undefined(String name, Node at) {
        return new RuffError("Undefined variable: " + name, at);
    }

    @TruffleBoundary
    public static RuffError duplicate(String name, Node at) {
        return new RuffError("Duplicate declaration in the same scope: " + name, at);
    }

    @TruffleBoundary
    public static RuffError binary(String symbol, Object left, Object right, Node at) {
        return new RuffError("Invalid binary operation: " + Kinds.inOperators(left) + " " + symbol + " " + Kinds.inOperators(right), at);
    }

    @TruffleBoundary
    public static RuffError unary(String symbol, Object operand, Node at) {
        return new RuffError("Invalid unary operation: " + symbol + " " + Kinds.inOperators(operand), at);
    }

    @TruffleBoundary
    public static RuffError overflow(long left, String symbol, long right, Node at) {
        return new RuffError("Integer overflow: " + left + " " + symbol + " " + right, at);
    }

    @TruffleBoundary
    public static RuffError overflow(long operand, Node at) {
        return new RuffError("Integer overflow: -(" + operand + ")", at);
    }

    @TruffleBoundary
    public static RuffError divisionByZero(Node at) {
        return new RuffError("Division by zero", at);
    }

    @TruffleBoundary
    public static RuffError moduloByZero(Node at) {
        return new RuffError("Modulo by zero", at);
    }

    @TruffleBoundary
    public static RuffError bounds(long index, Node at) {
        return new RuffError("Index out of bounds: " + index, at);
    }

    @TruffleBoundary
    public static RuffError missingKey(Object key, Node at) {
        String shown = key instanceof Text text ? Debug.quoted(text.toString()) : key.toString();
        return new RuffError("Missing map key: " + shown, at);
    }

    @TruffleBoundary
    public static RuffError invalidIndex(Node at) {
        return new RuffError("Invalid index operation", at);
    }

    @TruffleBoundary
    public static RuffError invalidIndexAssignment(Node at) {
        return new RuffError("Invalid index assignment", at);
    }

    @TruffleBoundary
    public static RuffError noField(String field, Node at) {
        return new RuffError("Field not found: " + field, at);
    }

    @TruffleBoundary
    public static RuffError noMember(String member, Node at) {
        return new RuffError("Cannot access field or method '" + member + "' on non-struct value", at);
    }

    @TruffleBoundary
    public static RuffError denied(Capability capability, String name, Node at) {
        return new RuffError("Capability denied: " + capability + " required for " + name + "; rerun with " + capability.flag(), at);
    }

    @TruffleBoundary
    public static RuffError generatorIsRunning(Node at) {
        return new RuffError("Generator is already running", at);
    }

    @TruffleBoundary
    public static RuffError notAStruct(Node at) {
        return new RuffError("Cannot set field on non-struct", at);
    }

    @TruffleBoundary
    public static RuffError notCallable(Node at) {
        return new RuffError("Cannot call non-function; the value being called is not callable. " +
                        "Pass a function, closure, or imported callable value instead.", at);
    }

    @TruffleBoundary
    public static RuffError arity(String name, int expected, int given, Node at) {
        return arity(name, Integer.toString(expected), given, at);
    }

    @TruffleBoundary
    public static RuffError arity(Builtin builtin, int given, Node at) {
        String expected = Integer.toString(builtin.least());
        if (builtin.most() == Builtin.ANY) {
            expected = "at least " + expected;
        } else if (builtin.most() != builtin.least()) {
            expected += " to " + builtin.most();
        }
        return arity(builtin.canonicalName(), expected, given, at);
    }

    private static RuffError arity(String name, String expected, int given, Node at) {
        return new RuffError(name + " expects " + expected + " arguments, got " + given, at);
    }

    @TruffleBoundary
    public static RuffError tooDeep(String function, Node at) {
        return new RuffError(tooDeep(function), at);
    }

    public static String tooDeep(String function) {
        return "Maximum VM call stack depth of " + DEPTH_LIMIT + " exceeded while calling " + function;
    }

    @TruffleBoundary
    public static RuffError nestedTooDeep(String doing, Node at) {
        return new RuffError("Maximum data nesting depth of " + Nesting.LIMIT + " exceeded while " + doing, at);
    }

    @TruffleBoundary
    public static RuffError notIterable(Node at) {
        return new RuffError("Cannot iterate over non-iterable type", at);
    }

    @TruffleBoundary
    public static RuffError keyKind(Node at) {
        return new RuffError("Dict keys must be strings", at);
    }

    @TruffleBoundary
    public static RuffError spreadArray(Node at) {
        return new RuffError("Can only spread arrays", at);
    }

    @TruffleBoundary
    public static RuffError spreadDict(Node at) {
        return new RuffError("Can only spread dicts", at);
    }

    @TruffleBoundary
    public static RuffError tryOperand(Node at) {
        return new RuffError("Try operator requires Result or Option", at);
    }

    /** An error of a built-in, in its own words. */
    @TruffleBoundary
    public static RuffError failed(String message, Node at) {
        return new RuffError(message, at);
    }

    /** An error whose message has a text of the program in it, or is one. */
    @TruffleBoundary
    public static RuffError failed(Text message, Node at) {
        return new RuffError(message, null, at);
    }
}
