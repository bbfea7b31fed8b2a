package org.inplace.core.op;

import com.oracle.truffle.api.CompilerDirectives;

/** Quotients of doubles. */
public final class Quotient {

    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int EXPONENTS = 0x7ff;
    /** The sum of the exponents, as they are stored, of a power of two and its reciprocal. */
    private static final int EXPONENT_SUM = 2 * 0x3ff;

    private Quotient() {
    }

    /**
     * {@code a / b}. Where compiled code knows that b is a power of two, it is a product instead, which is the very same number
     * and takes a fraction of the time.
     */
    public static double of(double a, double b) {
        return CompilerDirectives.isPartialEvaluationConstant(b) && hasReciprocal(b) ? a * reciprocal(b) : a / b;
    }

    /** Whether a double is a power of two, or the negative of one, and one divided by it is a double of full precision. */
    static boolean hasReciprocal(double b) {
        int exponent = exponent(b);
        return (Double.doubleToRawLongBits(b) & FRACTION) == 0 && exponent > 0 && exponent < EXPONENT_SUM;
    }

    /** {@code 1 / b} for one that {@link #hasReciprocal}. */
    static double reciprocal(double b) {
        long sign = Double.doubleToRawLongBits(b) & Long.MIN_VALUE;
        return Double.longBitsToDouble(sign | (long) (EXPONENT_SUM - exponent(b)) << FRACTION_BITS);
    }

    private static int exponent(double b) {
        return (int) (Double.doubleToRawLongBits(b) >>> FRACTION_BITS) & EXPONENTS;
    }
}
