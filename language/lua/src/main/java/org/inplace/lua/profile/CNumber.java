package org.inplace.lua.profile;

import org.inplace.lua.runtime.ByteString;

/**
 * A number that a text begins with, as C's {@code strtod} reads it.
 *
 * @param end the index behind it
 */
record CNumber(double value, int end) {

    /** Null if there is none at the index. */
    static CNumber read(ByteString text, int from) {
        int start = at(text, from) == '-' || at(text, from) == '+' ? from + 1 : from;
        double sign = at(text, from) == '-' ? -1 : 1;
        if (begins(text, start, "nan")) {
            return new CNumber(Double.NaN, start + 3);
        }
        if (begins(text, start, "inf")) {
            return new CNumber(sign * Double.POSITIVE_INFINITY, start + (begins(text, start, "infinity") ? 8 : 3));
        }
        if (begins(text, start, "0x")) {
            CNumber hexadecimal = read(text, start + 2, 16, 'p', sign);
            return hexadecimal == null ? new CNumber(sign * 0, start + 1) : hexadecimal;
        }
        return read(text, start, 10, 'e', sign);
    }

    private static CNumber read(ByteString text, int start, int base, char mark, double sign) {
        int end = digits(text, start, base);
        int count = end - start;
        if (at(text, end) == '.') {
            int fraction = digits(text, end + 1, base);
            count += fraction - end - 1;
            end = count > 0 ? fraction : end;
        }
        if (count == 0) {
            return null;
        }
        int mantissa = end;
        if ((at(text, end) | 0x20) == mark) {
            int exponent = at(text, end + 1) == '-' || at(text, end + 1) == '+' ? end + 2 : end + 1;
            int behind = digits(text, exponent, 10);
            end = behind > exponent ? behind : end;
        }
        String number = text.substring(start, end).latin1();
        double value = base == 10 ? Double.parseDouble(number) : Double.parseDouble("0x" + number + (end == mantissa ? "p0" : ""));
        return new CNumber(sign * value, end);
    }

    /** Whether an infinity or NaN is spelled at an index. */
    static boolean isWord(ByteString text, int from) {
        return begins(text, from, "inf") || begins(text, from, "nan");
    }

    private static int digits(ByteString text, int from, int base) {
        int end = from;
        while (at(text, end) < 128 && Character.digit(at(text, end), base) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean begins(ByteString text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(at(text, from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int at(ByteString text, int index) {
        return index < text.length() ? text.at(index) : 0;
    }
}
