package org.inplace.lua.runtime;

/** Writes finite numbers that are not negative as C's {@code printf} does. */
public final class NumberText {

    private NumberText() {
    }

    /** {@code %.Nf} @param point whether to write the point even if no digit follows */
    public static void fixed(ByteBuilder out, double value, int precision, boolean point) {
        plain(out, Decimal.fraction(value, precision), precision, point);
    }

    /** {@code %.Ne} */
    public static void exponent(ByteBuilder out, double value, int precision, boolean point, boolean upper) {
        Decimal decimal = Decimal.significant(value, precision + 1);
        scientific(out, decimal, precision, point, upper);
    }

    /** {@code %.Ng} @param zeros whether to keep trailing zeros and the point */
    public static void general(ByteBuilder out, double value, int precision, boolean zeros, boolean upper) {
        int count = Math.max(precision, 1);
        Decimal decimal = Decimal.significant(value, count);
        int exponent = decimal.point() - 1;
        int kept = count;
        if (!zeros) {
            while (kept > 1 && decimal.digits()[kept - 1] == '0') {
                kept--;
            }
        }
        if (exponent < -4 || exponent >= count) {
            scientific(out, decimal, kept - 1, zeros, upper);
        } else {
            plain(out, decimal, Math.max(kept - 1 - exponent, 0), zeros);
        }
    }

    private static void plain(ByteBuilder out, Decimal decimal, int decimals, boolean point) {
        byte[] digits = decimal.digits();
        int before = decimal.point();
        if (before <= 0) {
            out.append('0');
        } else {
            out.append(digits, 0, before);
        }
        if (decimals > 0) {
            out.append('.');
            out.fill('0', -before);
            int from = Math.max(before, 0);
            out.append(digits, from, from + decimals - Math.max(-before, 0));
        } else if (point) {
            out.append('.');
        }
    }

    private static void scientific(ByteBuilder out, Decimal decimal, int decimals, boolean point, boolean upper) {
        out.append(decimal.digits()[0]);
        if (decimals > 0 || point) {
            out.append('.');
            out.append(decimal.digits(), 1, 1 + decimals);
        }
        out.append(upper ? 'E' : 'e');
        int exponent = decimal.point() - 1;
        out.append(exponent < 0 ? '-' : '+');
        out.appendDigits(Math.abs(exponent), 2);
    }
}
