package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Between numbers and strings (section 4 of the specification). */
public final class Conversions {

    /** The significant digits of a number as text. */
    private static final int DIGITS = 14;
    /** Integers below are written with all their digits. */
    private static final long PLAIN = 100_000_000_000_000L;

    private static final ByteString NAN = ByteString.ofLatin1("nan");
    private static final ByteString INFINITE = ByteString.ofLatin1("inf");
    private static final ByteString MINUS_INFINITE = ByteString.ofLatin1("-inf");

    private Conversions() {
    }

    /** The number as {@code %.14g} writes it, or the string itself; the value must be one of the two. */
    public static ByteString toByteString(Object value) {
        if (value instanceof ByteString string) {
            return string;
        }
        return value instanceof Long l ? toByteString((long) l) : toByteString((double) (Double) value);
    }

    /** A number of the integer representation as text. */
    @TruffleBoundary
    public static ByteString toByteString(long value) {
        if (value <= -PLAIN || value >= PLAIN) {
            return toByteString((double) value);
        }
        long magnitude = Math.abs(value);
        int digits = Decimal.digits(magnitude);
        int sign = value < 0 ? 1 : 0;
        byte[] bytes = new byte[sign + digits];
        bytes[0] = '-';
        return ByteString.of(Decimal.write(magnitude, bytes, sign, digits));
    }

    @TruffleBoundary
    public static ByteString toByteString(double value) {
        long integral = (long) value;
        if (integral == value && integral > -PLAIN && integral < PLAIN && (integral != 0 || 1 / value > 0)) {
            return toByteString(integral);
        }
        if (value != value) {
            return NAN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITE : MINUS_INFINITE;
        }
        ByteBuilder out = new ByteBuilder(24);
        append(out, value);
        return out.toByteString();
    }

    private static void append(ByteBuilder out, double value) {
        if (Double.doubleToRawLongBits(value) < 0) {
            out.append('-');
        }
        NumberText.general(out, Math.abs(value), DIGITS, false, false);
    }

    /** The number that a string spells (Long or Double, normalised), or null. */
    @TruffleBoundary
    public static Object parse(ByteString text) {
        Object number = Numerals.parse(text);
        ByteString start = number == null ? start(text) : null;
        return start == null ? number : Numerals.parse(start);
    }

    /** The number that a string spells in a base from 2 to 36 other than 10 (Long or Double, normalised), or null. */
    @TruffleBoundary
    public static Object parse(ByteString text, int base) {
        Object number = Numerals.parse(text, base);
        ByteString start = number == null ? start(text) : null;
        return start == null ? number : Numerals.parse(start, base);
    }

    /** What precedes the first zero byte, where PUC Lua stops to look for a number; null if there is none. */
    private static ByteString start(ByteString text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == 0) {
                return text.substring(0, i);
            }
        }
        return null;
    }

    /** The largest magnitude up to which all integers are doubles; integral numbers within are represented as Long. */
    public static final long EXACT = 1L << 53;

    /** A number as it is represented: Long if it is integral, within {@link #EXACT}, and not -0; else Double. */
    public static Object normal(double value) {
        long integral = (long) value;
        if (integral == value && integral >= -EXACT && integral <= EXACT && (integral != 0 || 1 / value > 0)) {
            return integral;
        }
        return value;
    }

    /** A double as a 64-bit integer: truncated toward zero; -2^63 if it is out of range or not a number. */
    public static long toLong(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }
}
