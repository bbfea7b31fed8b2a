package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Powers and logarithms as C computes them. */
public final class Power {

    private Power() {
    }

    public static double of(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        if (base == 1 || base == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        return Math.pow(base, exponent);
    }

    /** The logarithm to a base; that of a power of 2 or 10 to this base is exact. */
    @TruffleBoundary
    public static double log(double value, double base) {
        if (base == 10) {
            return Math.log10(value);
        }
        if (base == 2 && value >= Double.MIN_NORMAL && value <= Double.MAX_VALUE) {
            int exponent = Math.getExponent(value);
            return exponent + Math.log(Math.scalb(value, -exponent)) / Math.log(2);
        }
        return Math.log(value) / Math.log(base);
    }
}
