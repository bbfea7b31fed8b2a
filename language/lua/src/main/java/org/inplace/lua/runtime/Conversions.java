package org.inplace.lua.runtime;

/** Between numbers and strings (section 4 of the specification). */
public final class Conversions {

    private Conversions() {
    }

    /** The number as {@code %.14g} writes it, or the string itself; the value must be one of the two. */
    public static ByteString toByteString(Object value) {
        if (value instanceof ByteString string) {
            return string;
        }
        return value instanceof Long l ? ByteString.ofLatin1(Long.toString(l)) : ByteString.ofLatin1(Double.toString((Double) value));
    }

    /** The number that a string spells (Long or Double, normalised), or null. */
    public static Object parse(ByteString text) {
        try {
            return normal(Double.parseDouble(text.latin1().strip()));
        } catch (NumberFormatException e) {
            return null;
        }
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
}
