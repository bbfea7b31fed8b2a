package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/**
 * Mathematics. Functions of floats take ints, too, and always return floats; functions of bits take and return ints. There is
 * no boundary but around errors: compiled code computes with registers, and boxes nothing.
 */
final class MathLib {

    static final List<Builtin> TABLE = List.of(
                    function("abs", Math::abs),
                    function("sqrt", Math::sqrt, x -> x < 0, "value must be >= 0"),
                    function("floor", Math::floor),
                    function("ceil", Math::ceil),
                    function("round", MathLib::round),
                    function("sin", Math::sin),
                    function("cos", Math::cos),
                    function("tan", Math::tan),
                    function("log", Math::log, x -> x <= 0, "value must be > 0"),
                    function("exp", Math::exp),
                    function("pow", MathLib::pow),
                    function("min", MathLib::min),
                    function("max", MathLib::max),
                    bits("bit_and", (x, y) -> x & y),
                    bits("bit_or", (x, y) -> x | y),
                    bits("bit_xor", (x, y) -> x ^ y),
                    new Builtin("bit_not", 1, 1, Effect.READS, (at, a) -> ~bits("bit_not", "value", a[0], at)),
                    shift("bit_shl", (x, count) -> x << count),
                    shift("bit_shr", (x, count) -> x >> count));

    private MathLib() {
    }

    /** A function of one number, which may be any. */
    private static Builtin function(String name, DoubleUnaryOperator function) {
        String wrongCount = name + "() expects 1 argument";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length == 1, wrongCount, at);
            return function.applyAsDouble(number(name, a[0], at));
        });
    }

    /**
     * A function that has no value for some numbers.
     *
     * @param isOutside whether it has none for a number
     * @param domain what holds for all others, in the message
     */
    private static Builtin function(String name, DoubleUnaryOperator function, DoublePredicate isOutside, String domain) {
        String wrongCount = name + "() expects 1 argument";
        String outside = name + "() domain error: " + domain;
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length == 1, wrongCount, at);
            double x = number(name, a[0], at);
            if (isOutside.test(x)) {
                throw Errors.failed(outside, at);
            }
            return function.applyAsDouble(x);
        });
    }

    /** A function of two numbers. */
    private static Builtin function(String name, DoubleBinaryOperator function) {
        String wrongCount = name + "() expects 2 arguments";
        String wrongKind = name + "() expects numeric arguments";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length == 2, wrongCount, at);
            return function.applyAsDouble(Arguments.number(a, 0, wrongKind, at), Arguments.number(a, 1, wrongKind, at));
        });
    }

    private static Builtin bits(String name, LongBinaryOperator function) {
        return new Builtin(name, 2, 2, Effect.READS, (at, a) -> function.applyAsLong(bits(name, "left", a[0], at), bits(name, "right", a[1], at)));
    }

    private static Builtin shift(String name, LongBinaryOperator function) {
        String outside = name + "() expects a shift amount between 0 and 63";
        return new Builtin(name, 2, 2, Effect.READS, (at, a) -> {
            long value = bits(name, "left", a[0], at);
            long count = bits(name, "right", a[1], at);
            if (count < 0 || count >= Long.SIZE) {
                throw Errors.failed(outside, at);
            }
            return function.applyAsLong(value, count);
        });
    }

    private static double number(String name, Object value, Node at) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            return number;
        }
        throw wrongKind(name, "numeric", "value", value, at);
    }

    private static long bits(String name, String parameter, Object value, Node at) {
        if (value instanceof Long number) {
            return number;
        }
        throw wrongKind(name, "integer", parameter, value, at);
    }

    @TruffleBoundary
    private static RuffError wrongKind(String name, String kind, String parameter, Object value, Node at) {
        return Errors.failed(name + "() expects " + kind + " argument '" + parameter + "' , got " + Arguments.shown(value, at), at);
    }

    /** The nearest whole number; of two that are as near, the one that is farther from zero. */
    private static double round(double x) {
        double magnitude = Math.abs(x);
        double whole = Math.floor(magnitude);
        return Math.copySign(magnitude - whole >= 0.5 ? whole + 1 : whole, x);
    }

    /** IEEE 754's power, which is 1 where Java's is not a number: for a base of 1, and for -1 to an infinite exponent. */
    private static double pow(double x, double y) {
        return x == 1 || x == -1 && Double.isInfinite(y) ? 1 : Math.pow(x, y);
    }

    /** The lesser of two numbers, or the only one. */
    private static double min(double x, double y) {
        if (Double.isNaN(x)) {
            return y;
        }
        return Double.isNaN(y) ? x : Math.min(x, y);
    }

    /** The greater of two numbers, or the only one. */
    private static double max(double x, double y) {
        if (Double.isNaN(x)) {
            return y;
        }
        return Double.isNaN(y) ? x : Math.max(x, y);
    }
}
