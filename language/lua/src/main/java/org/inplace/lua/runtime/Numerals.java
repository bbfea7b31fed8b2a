package org.inplace.lua.runtime;

import java.nio.charset.StandardCharsets;

/** Reads numbers from strings: what C's {@code strtod} and {@code strtoul} accept, with white space around it. */
final class Numerals {

    /** Powers of ten that are doubles. */
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    /** So many decimal digits fit into a long. */
    private static final int LONG_DIGITS = 18;
    private static final double UNSIGNED_MAX = 0x1p64;

    private Numerals() {
    }

    static Object parse(ByteString text) {
        byte[] bytes = text.array();
        int to = trimmedEnd(text);
        int from = skipSpace(bytes, 0, to);
        boolean negative = from < to && bytes[from] == '-';
        if (from < to && (negative || bytes[from] == '+')) {
            from++;
        }
        if (from == to) {
            return null;
        }
        if (bytes[from] == '0' && from + 1 < to && (bytes[from + 1] | 0x20) == 'x') {
            return hexadecimal(bytes, from, to, negative);
        }
        if (bytes[from] >= 'A') {
            return name(bytes, from, to, negative);
        }
        return decimal(bytes, from, to, negative);
    }

    private static Object decimal(byte[] bytes, int from, int to, boolean negative) {
        long mantissa = 0;
        int digits = 0;
        int i = from;
        for (; i < to && isDigit(bytes[i]); i++, digits++) {
            mantissa = 10 * mantissa + (bytes[i] - '0');
        }
        int decimals = 0;
        if (i < to && bytes[i] == '.') {
            for (i++; i < to && isDigit(bytes[i]); i++, decimals++) {
                mantissa = 10 * mantissa + (bytes[i] - '0');
            }
            digits += decimals;
        }
        if (digits == 0) {
            return null;
        }
        int exponent = 0;
        if (i < to && (bytes[i] | 0x20) == 'e') {
            i++;
            boolean minus = i < to && bytes[i] == '-';
            if (i < to && (minus || bytes[i] == '+')) {
                i++;
            }
            int first = i;
            for (; i < to && isDigit(bytes[i]); i++) {
                exponent = Math.min(10 * exponent + (bytes[i] - '0'), 100_000);
            }
            if (i == first) {
                return null;
            }
            exponent = minus ? -exponent : exponent;
        }
        if (i < to) {
            return null;
        }
        if (digits <= LONG_DIGITS) {
            if (decimals == 0 && exponent == 0) {
                return signed(mantissa, negative);
            }
            // an exact integer, multiplied or divided by an exact power of ten: rounded once
            int scale = exponent - decimals;
            if (mantissa <= Conversions.EXACT && Math.abs(scale) < POWERS.length) {
                return signed(scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale], negative);
            }
        }
        return signed(Double.parseDouble(latin1(bytes, from, to)), negative);
    }

    private static Object hexadecimal(byte[] bytes, int from, int to, boolean negative) {
        int i = from + 2;
        int digits = 0;
        long value = 0;
        for (; i < to && digit(bytes[i]) < 16; i++, digits++) {
            value = value << 4 | digit(bytes[i]);
        }
        if (i == to && digits > 0 && digits <= 15) {
            return signed(value, negative);
        }
        if (i < to && bytes[i] == '.') {
            for (i++; i < to && digit(bytes[i]) < 16; i++) {
                digits++;
            }
        }
        if (digits == 0) {
            return null;
        }
        boolean power = i < to && (bytes[i] | 0x20) == 'p';
        if (power) {
            i++;
            if (i < to && (bytes[i] == '-' || bytes[i] == '+')) {
                i++;
            }
            int first = i;
            while (i < to && isDigit(bytes[i])) {
                i++;
            }
            if (i == first) {
                return null;
            }
        }
        if (i < to) {
            return null;
        }
        String text = latin1(bytes, from, to);
        return signed(Double.parseDouble(power ? text : text + "p0"), negative);
    }

    private static Object name(byte[] bytes, int from, int to, boolean negative) {
        if (is(bytes, from, to, "inf") || is(bytes, from, to, "infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (is(bytes, from, to, "nan")) {
            return Double.NaN;
        }
        if (to - from < 5 || !is(bytes, from, from + 4, "nan(") || bytes[to - 1] != ')') {
            return null;
        }
        for (int i = from + 4; i < to - 1; i++) {
            if (digit(bytes[i]) >= 36 && bytes[i] != '_') {
                return null;
            }
        }
        return Double.NaN;
    }

    private static boolean is(byte[] bytes, int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            int b = bytes[from + i];
            if (b != name.charAt(i) && (b < 'A' || b > 'Z' || b + 0x20 != name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static Object parse(ByteString text, int base) {
        byte[] bytes = text.array();
        int to = trimmedEnd(text);
        int from = skipSpace(bytes, 0, to);
        boolean negative = from < to && bytes[from] == '-';
        if (from < to && (negative || bytes[from] == '+')) {
            from++;
        }
        if (base == 16 && from + 2 < to && bytes[from] == '0' && (bytes[from + 1] | 0x20) == 'x') {
            from += 2;
        }
        if (from == to) {
            return null;
        }
        long value = 0;
        boolean overflow = false;
        for (int i = from; i < to; i++) {
            int digit = digit(bytes[i]);
            if (digit >= base) {
                return null;
            }
            overflow |= Long.compareUnsigned(value, Long.divideUnsigned(-1 - digit, base)) > 0;
            value = value * base + digit;
        }
        double magnitude = overflow ? UNSIGNED_MAX : value >= 0 ? value : ((value >>> 1 | value & 1) * 2.0);
        return Conversions.normal(negative && magnitude != 0 ? -magnitude : magnitude);
    }

    private static Object signed(long value, boolean negative) {
        return value <= Conversions.EXACT && (value != 0 || !negative) ? (Object) (negative ? -value : value) : (Object) (negative ? -(double) value : (double) value);
    }

    private static Object signed(double value, boolean negative) {
        return Conversions.normal(negative ? -value : value);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The value of a digit or letter; 36 for everything else. */
    private static int digit(byte b) {
        if (isDigit(b)) {
            return b - '0';
        }
        int lower = b | 0x20;
        return b >= 'A' && lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : 36;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    private static int skipSpace(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Where the text of a number ends: PUC Lua leaves it to functions of C, which end at a zero byte. */
    private static int trimmedEnd(ByteString text) {
        int end = 0;
        while (end < text.length() && text.array()[end] != 0) {
            end++;
        }
        while (end > 0 && isSpace(text.array()[end - 1])) {
            end--;
        }
        return end;
    }

    private static String latin1(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
