package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextParts;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.runtime.Truth;

/** Values of one kind from values of another, and new ones (library specification, section 2.3). */
final class ConversionLib {

    private static final Builtin TO_STRING = new Builtin("to_string", 0, Builtin.ANY, Effect.READS, ConversionLib::toText);

    static final List<Builtin> TABLE = List.of(
                    TO_STRING,
                    TO_STRING.alias("str"),
                    new Builtin("parse_int", 0, Builtin.ANY, Effect.READS, ConversionLib::parseInt),
                    new Builtin("parse_float", 0, Builtin.ANY, Effect.READS, ConversionLib::parseFloat),
                    new Builtin("to_int", 0, Builtin.ANY, Effect.READS, ConversionLib::toInt),
                    new Builtin("to_float", 0, Builtin.ANY, Effect.READS, ConversionLib::toFloat),
                    new Builtin("to_bool", 0, Builtin.ANY, Effect.READS, ConversionLib::toBool),
                    new Builtin("bytes", 0, Builtin.ANY, Effect.READS, ConversionLib::bytes),
                    new Builtin("array", 0, Builtin.ANY, Effect.KEEPS, ConversionLib::array),
                    new Builtin("dict", 0, Builtin.ANY, Effect.READS, ConversionLib::dict),
                    new Builtin("error", 1, 1, Effect.READS, ConversionLib::raise));

    private static final Pattern INT = Pattern.compile("[+-]?+[0-9]++");
    private static final Pattern FLOAT = Pattern.compile("[+-]?+(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");
    private static final Pattern INFINITE = Pattern.compile("[+-]?+inf(?:inity)?+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[+-]?+nan", Pattern.CASE_INSENSITIVE);

    private ConversionLib() {
    }

    private static Object toText(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "to_string() requires one argument", at);
        return CoreLib.display(at, a[0]);
    }

    private static Object parseInt(Node at, Object[] a) {
        Text text = onlyText(at, a, "parse_int requires a string argument");
        Long number = intOf(text);
        if (number == null) {
            throw Errors.failed(Text.joined(Text.of("Cannot parse '"), text, Text.of("' as integer")), at);
        }
        return number;
    }

    private static Object parseFloat(Node at, Object[] a) {
        Text text = onlyText(at, a, "parse_float requires a string argument");
        Double number = floatOf(text);
        if (number == null) {
            throw Errors.failed(Text.joined(Text.of("Cannot parse '"), text, Text.of("' as float")), at);
        }
        return number;
    }

    private static Text onlyText(Node at, Object[] a, String message) {
        Arguments.expect(a.length == 1, message, at);
        return Arguments.text(a, 0, message, at);
    }

    /** The integer that a text says; null if it says none. */
    @TruffleBoundary
    private static Long intOf(Text text) {
        Text trimmed = TextParts.trimmed(text);
        if (trimmed.isCanonicalInt()) {
            return trimmed.canonicalInt();
        }
        String digits = trimmed.toString();
        if (!INT.matcher(digits).matches()) {
            return null;
        }
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException beyondTheRange) {
            return null;
        }
    }

    /** The float that a text says; null if it says none. */
    @TruffleBoundary
    private static Double floatOf(Text text) {
        String digits = TextParts.trimmed(text).toString();
        if (FLOAT.matcher(digits).matches()) {
            return Double.valueOf(digits);
        }
        if (INFINITE.matcher(digits).matches()) {
            return digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return NOT_A_NUMBER.matcher(digits).matches() ? Double.NaN : null;
    }

    private static Object toInt(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "to_int() requires one argument", at);
        if (a[0] instanceof Long number) {
            return number;
        }
        if (a[0] instanceof Double number) {
            return (long) (double) number;
        }
        if (a[0] instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (a[0] instanceof Text text && intOf(text) instanceof Long number) {
            return number;
        }
        throw inconvertible(a[0], "int", at);
    }

    private static Object toFloat(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "to_float() requires one argument", at);
        if (a[0] instanceof Double number) {
            return number;
        }
        if (a[0] instanceof Long number) {
            return (double) number;
        }
        if (a[0] instanceof Boolean truth) {
            return truth ? 1.0 : 0.0;
        }
        if (a[0] instanceof Text text && floatOf(text) instanceof Double number) {
            return number;
        }
        throw inconvertible(a[0], "float", at);
    }

    @TruffleBoundary
    private static RuffError inconvertible(Object value, String target, Node at) {
        if (value instanceof Text text) {
            return Errors.failed(Text.joined(Text.of("Cannot convert '"), text, Text.of("' to " + target)), at);
        }
        String kind = Kinds.type(value);
        boolean isNamed = kind.equals("array") || kind.equals("dict") || kind.equals("null");
        return Errors.failed("Cannot convert " + (isNamed ? kind : "value") + " to " + target, at);
    }

    private static Object toBool(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "to_bool() requires one argument", at);
        return a[0] instanceof Text text ? !isFalse(text) : Truth.of(a[0]);
    }

    @TruffleBoundary
    private static boolean isFalse(Text text) {
        String said = text.length() > "false".length() ? "" : text.toString();
        return text.isEmpty() || said.equals("0") || said.equalsIgnoreCase("false");
    }

    @TruffleBoundary
    private static Object bytes(Node at, Object[] a) {
        if (a.length != 1 || !(a[0] instanceof ListValue list)) {
            throw Errors.failed("bytes() requires an array argument", at);
        }
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            if (!(list.get(i) instanceof Long number)) {
                throw Errors.failed("bytes() requires an array of integers", at);
            }
            if (number < 0 || number > 0xff) {
                throw Errors.failed("bytes() requires integers in range 0-255, got " + number, at);
            }
            bytes[i] = (byte) (long) number;
        }
        return BytesValue.of(bytes);
    }

    @TruffleBoundary
    private static Object array(@SuppressWarnings("unused") Node at, Object[] a) {
        Object[] elements = a.clone();
        Arrays.stream(elements).forEach(Container::share);
        return ListValue.of(elements);
    }

    private static Object dict(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "dict() expects 0 arguments", at);
        return new MapValue();
    }

    @TruffleBoundary
    private static Object raise(Node at, Object[] a) {
        if (a[0] instanceof Text message) {
            throw Errors.failed(message, at);
        }
        try {
            throw Errors.failed(Debug.text(a[0]), at);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
    }
}
