package org.inplace.ruff.format;

/**
 * Finite floats in the notation that the formats share: the fewest digits that give the same float again, always with a point
 * or an exponent; plain from 1e-5 to below 1e16.
 */
final class FloatNotation {

    /** Decimal exponents of the least and the greatest magnitude in plain notation. */
    private static final int LEAST_PLAIN = -5;
    private static final int GREATEST_PLAIN = 15;

    private FloatNotation() {
    }

    static String of(double value) {
        String java = Double.toString(value);
        int e = java.indexOf('E');
        if (e < 0) {
            return java;
        }
        int first = java.charAt(0) == '-' ? 1 : 0;
        String fraction = java.substring(first + 2, e);
        int exponent = Integer.parseInt(java.substring(e + 1));
        return java.substring(0, first) + scientific(java.charAt(first), fraction.equals("0") ? "" : fraction, exponent);
    }

    /** The notation of {@code lead.fraction} times ten to an exponent. */
    private static String scientific(char lead, String fraction, int exponent) {
        if (exponent < LEAST_PLAIN || exponent > GREATEST_PLAIN) {
            return lead + (fraction.isEmpty() ? "" : "." + fraction) + "e" + exponent;
        }
        String digits = lead + fraction;
        if (exponent < 0) {
            return "0." + "0".repeat(-1 - exponent) + digits;
        }
        if (fraction.length() <= exponent) {
            return digits + "0".repeat(exponent - fraction.length()) + ".0";
        }
        return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }
}
