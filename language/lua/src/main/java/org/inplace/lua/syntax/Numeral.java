package org.inplace.lua.syntax;

import org.inplace.lua.runtime.Conversions;

/** Numbers as they are written in programs: the decimal and hexadecimal forms of C99, without a sign. */
final class Numeral {

    /** So many decimal digits always make an exact Long. */
    private static final int EXACT_DIGITS = 15;

    private Numeral() {
    }

    /** The value of a range of a text as {@link Ast.Num} wants it; null if it is malformed. */
    static Object parse(String text, int start, int end) {
        if (end - start <= EXACT_DIGITS) {
            long value = 0;
            int at = start;
            while (at < end && digit(text, at, 10)) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (at == end) {
                return value;
            }
        }
        boolean hexadecimal = end - start > 2 && text.charAt(start) == '0' && (text.charAt(start + 1) | 32) == 'x';
        return hexadecimal ? parse(text, start + 2, end, 16, 'p') : parse(text, start, end, 10, 'e');
    }

    /** @param start behind the prefix, if there is one */
    private static Object parse(String text, int start, int end, int base, char exponentMark) {
        int at = digits(text, start, end, base);
        int count = at - start;
        boolean point = at < end && text.charAt(at) == '.';
        if (point) {
            int fraction = digits(text, at + 1, end, base);
            count += fraction - at - 1;
            at = fraction;
        }
        boolean exponent = at < end && (text.charAt(at) | 32) == exponentMark;
        if (exponent) {
            int digits = at + 1;
            if (digits < end && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
                digits++;
            }
            at = digits(text, digits, end, 10);
            if (at == digits) {
                return null;
            }
        }
        if (count == 0 || at != end) {
            return null;
        }
        String number = text.substring(start, end);
        if (base == 16) {
            number = "0x" + number + (exponent ? "" : "p0");
        }
        double value = Double.parseDouble(number);
        return point ? (Object) value : Conversions.normal(value);
    }

    /** Where digits end. */
    private static int digits(String text, int start, int end, int base) {
        int at = start;
        while (at < end && digit(text, at, base)) {
            at++;
        }
        return at;
    }

    private static boolean digit(String text, int at, int base) {
        char c = text.charAt(at);
        return c < 128 && Character.digit(c, base) >= 0;
    }
}
