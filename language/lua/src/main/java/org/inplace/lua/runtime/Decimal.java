package org.inplace.lua.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The decimal digits of a double, rounded from its exact value, ties to even.
 *
 * <p>
 * Numbers of everyday size are scaled by a power of ten in 128-bit integers, which is exact; all others take big integers.
 *
 * @param digits ASCII digits, of which the first is 0 only if the number has no digit there
 * @param point how many of the digits stand before the decimal point; can be negative, and larger than their number
 */
record Decimal(byte[] digits, int point) {

    private static final long[] POWERS = new long[19];
    private static final double[] SMALL = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5};
    /** Powers of five, for numbers of any size. */
    private static final BigInteger[] FIVES = new BigInteger[345];

    /** So many digits fit into a long. */
    private static final int LONG_DIGITS = 17;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
        FIVES[0] = BigInteger.ONE;
        for (int i = 1; i < FIVES.length; i++) {
            FIVES[i] = FIVES[i - 1].multiply(BigInteger.valueOf(5));
        }
    }

    /** Rounds to a number of significant digits, at least 1. @param value finite and not negative */
    static Decimal significant(double value, int count) {
        if (value == 0) {
            return new Decimal(zeros(count), 1);
        }
        if (count <= LONG_DIGITS && value >= Double.MIN_NORMAL) {
            int exponent = exponent(value);
            long scaled = anyScaled(value, count - 1 - exponent);
            if (scaled >= POWERS[count]) {
                exponent++;
                scaled = anyScaled(value, count - 1 - exponent);
            } else if (scaled <= POWERS[count - 1]) {
                long finer = anyScaled(value, count - exponent);
                if (finer < POWERS[count]) {
                    exponent--;
                    scaled = finer;
                }
            }
            return new Decimal(write(scaled, new byte[count], 0, count), exponent + 1);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
        byte[] digits = rounded.unscaledValue().toString().getBytes(StandardCharsets.ISO_8859_1);
        int point = digits.length - rounded.scale();
        if (digits.length == count) {
            return new Decimal(digits, point);
        }
        byte[] padded = zeros(count);
        System.arraycopy(digits, 0, padded, 0, digits.length);
        return new Decimal(padded, point);
    }

    /** Rounds to a number of digits behind the point; at least one digit is before it. @param value finite and not negative */
    static Decimal fraction(double value, int decimals) {
        long scaled = decimals < POWERS.length ? scaled(value, decimals) : -1;
        if (scaled >= 0) {
            int count = Math.max(digits(scaled), decimals + 1);
            return new Decimal(write(scaled, new byte[count], 0, count), count - decimals);
        }
        String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue().toString();
        int count = Math.max(text.length(), decimals + 1);
        byte[] digits = zeros(count);
        for (int i = 0; i < text.length(); i++) {
            digits[count - text.length() + i] = (byte) text.charAt(i);
        }
        return new Decimal(digits, count - decimals);
    }

    private static byte[] zeros(int count) {
        byte[] zeros = new byte[count];
        Arrays.fill(zeros, (byte) '0');
        return zeros;
    }

    /** The decimal exponent of a number; may be wrong by one next to a power of ten. */
    private static int exponent(double value) {
        if (value >= 1e18 || value < SMALL[SMALL.length - 1]) {
            return (int) Math.floor(Math.log10(value));
        }
        if (value >= 1) {
            return digits((long) value) - 1;
        }
        int exponent = -1;
        while (value < SMALL[-exponent]) {
            exponent--;
        }
        return exponent;
    }

    /** value * 10^decimals, rounded; must be below 2^63, and the value not subnormal. */
    private static long anyScaled(double value, int decimals) {
        long scaled = scaled(value, decimals);
        if (scaled >= 0) {
            return scaled;
        }
        BigInteger mantissa = BigInteger.valueOf(Double.doubleToRawLongBits(value) & (1L << 52) - 1 | 1L << 52);
        int shift = Math.getExponent(value) - 52 + decimals;
        if (decimals >= 0) {
            BigInteger product = mantissa.multiply(FIVES[decimals]);
            if (shift >= 0) {
                return product.shiftLeft(shift).longValueExact();
            }
            boolean half = product.testBit(-shift - 1);
            return round(product.shiftRight(-shift).longValueExact(), !half ? -1 : product.getLowestSetBit() == -shift - 1 ? 0 : 1);
        }
        // mantissa * 2^shift / 5^-decimals
        BigInteger divisor = FIVES[-decimals];
        BigInteger[] parts = shift >= 0 ? mantissa.shiftLeft(shift).divideAndRemainder(divisor) : mantissa.divideAndRemainder(divisor = divisor.shiftLeft(-shift));
        return round(parts[0].longValueExact(), parts[1].shiftLeft(1).compareTo(divisor));
    }

    /** value * 10^decimals, rounded; -1 if that is not below 2^63, or the value is subnormal. */
    private static long scaled(double value, int decimals) {
        if (decimals >= POWERS.length || decimals <= -POWERS.length) {
            return -1;
        }
        if (decimals < 0) {
            return divided(value, POWERS[-decimals]);
        }
        long bits = Double.doubleToRawLongBits(value);
        int shift = 1075 - (int) (bits >>> 52);
        if (shift == 1075) {
            return bits == 0 ? 0 : -1;
        }
        long mantissa = bits & (1L << 52) - 1 | 1L << 52;
        long low = mantissa * POWERS[decimals];
        long high = Math.multiplyHigh(mantissa, POWERS[decimals]);
        if (shift <= 0) {
            return high != 0 || low < 0 || shift <= -63 || low >>> 63 + shift != 0 ? -1 : low << -shift;
        }
        if (shift < 64) {
            if (high >>> shift - 1 != 0) {
                return -1;
            }
            long quotient = high << 64 - shift | low >>> shift;
            return round(quotient, Long.compareUnsigned(low << 64 - shift, Long.MIN_VALUE));
        }
        if (shift == 64) {
            return round(high, Long.compareUnsigned(low, Long.MIN_VALUE));
        }
        if (shift >= 128) {
            return 0;
        }
        int comparison = Long.compareUnsigned(high << 128 - shift, Long.MIN_VALUE);
        return round(high >>> shift - 64, comparison == 0 && low != 0 ? 1 : comparison);
    }

    /** value / divisor, rounded; -1 if the value is not below 2^63. */
    private static long divided(double value, long divisor) {
        if (value >= 0x1p63) {
            return -1;
        }
        long whole = (long) value;
        long rest = whole % divisor;
        int comparison = Long.compare(rest, divisor - rest);
        return round(whole / divisor, comparison == 0 && whole != value ? 1 : comparison);
    }

    /** @param comparison of what was cut off with one half */
    private static long round(long quotient, int comparison) {
        return comparison > 0 || comparison == 0 && (quotient & 1) != 0 ? quotient + 1 : quotient;
    }

    /** How many digits a number has that is not negative. */
    static int digits(long number) {
        int count = 1;
        while (count < POWERS.length && number >= POWERS[count]) {
            count++;
        }
        return count;
    }

    /** Writes a number that is not negative with exactly so many digits. */
    static byte[] write(long number, byte[] target, int from, int count) {
        long rest = number;
        for (int i = from + count - 1; i >= from; i--) {
            long next = rest / 10;
            target[i] = (byte) ('0' + (int) (rest - next * 10));
            rest = next;
        }
        return target;
    }
}
