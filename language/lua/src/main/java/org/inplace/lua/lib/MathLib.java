package org.inplace.lua.lib;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Power;
import org.inplace.lua.runtime.RandomSource;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code math}. */
public final class MathLib {

    private static final double DEGREE = Math.PI / 180;

    public static final Library LIBRARY = new Library() //
                    .inlined("abs", MathLib::absolute) //
                    .function("acos", (at, a) -> acos(Arguments.real(at, a, 0))) //
                    .function("asin", (at, a) -> asin(Arguments.real(at, a, 0))) //
                    .function("atan", (at, a) -> atan(Arguments.real(at, a, 0))) //
                    .function("atan2", MathLib::angle) //
                    .inlined("ceil", MathLib::ceiling) //
                    .inlined("cos", (at, a) -> Math.cos(Arguments.real(at, a, 0))) //
                    .function("cosh", (at, a) -> cosh(Arguments.real(at, a, 0))) //
                    .function("deg", (at, a) -> Arguments.real(at, a, 0) / DEGREE) //
                    .inlined("exp", (at, a) -> Math.exp(Arguments.real(at, a, 0))) //
                    .inlined("floor", MathLib::floor) //
                    .inlined("fmod", MathLib::remainder).alias("mod") //
                    .function("frexp", MathLib::fractionAndExponent) //
                    .function("ldexp", MathLib::scaled) //
                    .function("log", MathLib::logarithm) //
                    .function("log10", (at, a) -> Math.log10(Arguments.real(at, a, 0))) //
                    .inlined("max", MathLib::maximum) //
                    .inlined("min", MathLib::minimum) //
                    .function("modf", MathLib::parts) //
                    .function("pow", MathLib::power) //
                    .function("rad", (at, a) -> Arguments.real(at, a, 0) * DEGREE) //
                    .inlined("random", MathLib::random) //
                    .function("randomseed", MathLib::seed) //
                    .inlined("sin", (at, a) -> Math.sin(Arguments.real(at, a, 0))) //
                    .function("sinh", (at, a) -> sinh(Arguments.real(at, a, 0))) //
                    .inlined("sqrt", (at, a) -> Math.sqrt(Arguments.real(at, a, 0))) //
                    .inlined("tan", (at, a) -> Math.tan(Arguments.real(at, a, 0))) //
                    .function("tanh", (at, a) -> tanh(Arguments.real(at, a, 0))) //
                    .constant("huge", Double.POSITIVE_INFINITY) //
                    .constant("pi", Math.PI);

    private MathLib() {
    }

    // PUC Lua leaves the order of such arguments to the C compiler, whose code looks at the second first

    private static Object angle(Node at, Object[] arguments) {
        double x = Arguments.real(at, arguments, 1);
        return atan2(Arguments.real(at, arguments, 0), x);
    }

    private static Object power(Node at, Object[] arguments) {
        double exponent = Arguments.real(at, arguments, 1);
        return Power.of(Arguments.real(at, arguments, 0), exponent);
    }

    @TruffleBoundary
    private static double acos(double value) {
        return Math.acos(value);
    }

    @TruffleBoundary
    private static double asin(double value) {
        return Math.asin(value);
    }

    @TruffleBoundary
    private static double atan(double value) {
        return Math.atan(value);
    }

    @TruffleBoundary
    private static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @TruffleBoundary
    private static double cosh(double value) {
        return Math.cosh(value);
    }

    @TruffleBoundary
    private static double sinh(double value) {
        return Math.sinh(value);
    }

    @TruffleBoundary
    private static double tanh(double value) {
        return Math.tanh(value);
    }

    static Object absolute(Node at, Object[] arguments) {
        Object number = Arguments.number(at, arguments, 0);
        return number instanceof Long l ? (Object) Math.abs(l) : (Object) Math.abs((Double) number);
    }

    static Object floor(Node at, Object[] arguments) {
        Object number = Arguments.number(at, arguments, 0);
        return number instanceof Long ? number : Conversions.normal(Math.floor((Double) number));
    }

    static Object ceiling(Node at, Object[] arguments) {
        Object number = Arguments.number(at, arguments, 0);
        return number instanceof Long ? number : Conversions.normal(Math.ceil((Double) number));
    }

    static Object remainder(Node at, Object[] arguments) {
        Object divisor = Arguments.number(at, arguments, 1);
        Object dividend = Arguments.number(at, arguments, 0);
        if (dividend instanceof Long a && divisor instanceof Long b && a >= 0 && b != 0) {
            return a % b;
        }
        return Conversions.normal(real(dividend) % real(divisor));
    }

    private static double real(Object number) {
        return number instanceof Long l ? l : (Double) number;
    }

    static Object maximum(Node at, Object[] arguments) {
        // two numbers of one kind are what programs have, and then nothing needs to be boxed
        if (arguments.length == 2 && arguments[0] instanceof Long one && arguments[1] instanceof Long other) {
            return Math.max(one, other);
        }
        if (arguments.length == 2 && arguments[0] instanceof Double one && arguments[1] instanceof Double other) {
            return greater(one, other);
        }
        return greatest(at, arguments);
    }

    private static double greater(double one, double other) {
        return one < other ? other : one;
    }

    private static double lesser(double one, double other) {
        return other < one ? other : one;
    }

    @TruffleBoundary
    private static Object greatest(Node at, Object[] arguments) {
        Object most = Arguments.number(at, arguments, 0);
        for (int i = 1; i < arguments.length; i++) {
            Object next = Arguments.number(at, arguments, i);
            if (less(most, next)) {
                most = next;
            }
        }
        return most;
    }

    static Object minimum(Node at, Object[] arguments) {
        if (arguments.length == 2 && arguments[0] instanceof Long one && arguments[1] instanceof Long other) {
            return Math.min(one, other);
        }
        if (arguments.length == 2 && arguments[0] instanceof Double one && arguments[1] instanceof Double other) {
            return lesser(one, other);
        }
        return least(at, arguments);
    }

    @TruffleBoundary
    private static Object least(Node at, Object[] arguments) {
        Object least = Arguments.number(at, arguments, 0);
        for (int i = 1; i < arguments.length; i++) {
            Object next = Arguments.number(at, arguments, i);
            if (less(next, least)) {
                least = next;
            }
        }
        return least;
    }

    private static boolean less(Object one, Object other) {
        return one instanceof Long a && other instanceof Long b ? a < b : real(one) < real(other);
    }

    @TruffleBoundary
    static Object fractionAndExponent(Node at, Object[] arguments) {
        double value = Arguments.real(at, arguments, 0);
        if (value == 0 || !(Math.abs(value) <= Double.MAX_VALUE)) {
            return Results.of(Conversions.normal(value), 0L);
        }
        int exponent = Math.getExponent(value) + 1;
        if (Math.abs(value) < Double.MIN_NORMAL) {
            exponent = Math.getExponent(value * 0x1p53) + 1 - 53;
        }
        // in two steps: the whole power can be out of range
        double fraction = Math.scalb(Math.scalb(value, -(exponent / 2)), -(exponent - exponent / 2));
        return Results.of(fraction, (long) exponent);
    }

    @TruffleBoundary
    static Object scaled(Node at, Object[] arguments) {
        int exponent = Arguments.int32(at, arguments, 1);
        double value = Arguments.real(at, arguments, 0);
        return Conversions.normal(Math.scalb(value, Math.clamp(exponent, -5000, 5000)));
    }

    static Object logarithm(Node at, Object[] arguments) {
        double value = Arguments.real(at, arguments, 0);
        return Arguments.isNone(arguments, 1) ? Math.log(value) : Power.log(value, Arguments.real(at, arguments, 1));
    }

    static Object parts(Node at, Object[] arguments) {
        double value = Arguments.real(at, arguments, 0);
        double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        double fraction = Math.copySign(whole == value ? 0 : value - whole, value);
        return Results.of(Conversions.normal(whole), Conversions.normal(fraction));
    }

    static Object random(Node at, Object[] arguments) {
        RandomSource source = Context.get(at).random();
        switch (arguments.length) {
            case 0:
                return source.next();
            case 1:
                double most = Arguments.int32(at, arguments, 0);
                if (!(most >= 1)) {
                    throw Errors.argument(at, 0, "interval is empty");
                }
                return Conversions.normal(Math.floor(source.next() * most) + 1);
            case 2:
                double from = Arguments.int32(at, arguments, 0);
                double to = Arguments.int32(at, arguments, 1);
                if (!(from <= to)) {
                    throw Errors.argument(at, 1, "interval is empty");
                }
                return Conversions.normal(Math.min(Math.floor(source.next() * (to - from + 1)) + from, to));
            default:
                throw Errors.raise(at, "wrong number of arguments");
        }
    }

    static Object seed(Node at, Object[] arguments) {
        Context.get(at).random().seed(Arguments.int32(at, arguments, 0));
        return Results.NONE;
    }
}
