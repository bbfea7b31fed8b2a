package org.inplace.library.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.NumberText;
import org.junit.jupiter.api.Test;

/** Numbers as text and back, against exact decimal arithmetic. */
class NumberTextTest {

    private static final int ROUNDS = 100_000;

    /** Numbers of all sizes, many of them ties of decimal rounding or next to powers of ten. */
    private static double number(Random random) {
        double value = switch (random.nextInt(5)) {
            case 0 -> Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            case 1 -> random.nextInt(1 << 24) / (double) (1 << random.nextInt(24));
            case 2 -> Double.parseDouble("1e" + (random.nextInt(600) - 300)) + 0;
            case 3 -> random.nextLong(1_000_000_000_000_000_000L) / Math.pow(10, random.nextInt(19));
            default -> Math.nextAfter(Math.pow(10, random.nextInt(40) - 20), random.nextBoolean() ? 0 : Double.MAX_VALUE);
        };
        return value <= Double.MAX_VALUE ? value : 0;
    }

    @Test
    void fixedPointIsExact() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            double value = number(random);
            int decimals = random.nextInt(25);
            ByteBuilder out = new ByteBuilder(8);
            NumberText.fixed(out, value, decimals, false);
            assertEquals(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString(), out.toByteString().latin1());
        }
    }

    @Test
    void significantDigitsAreExact() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            double value = number(random);
            int decimals = random.nextInt(19);
            ByteBuilder out = new ByteBuilder(8);
            NumberText.exponent(out, value, decimals, false, false);
            String text = out.toByteString().latin1();
            assertEquals(0, new BigDecimal(value).round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN)).compareTo(new BigDecimal(text)), () -> value + " as " + text);
            assertEquals(decimals == 0 ? 1 : decimals + 2, text.indexOf('e'));
        }
    }

    @Test
    void textsAreReadAsTheNearestDouble() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            double value = number(random);
            String text = random.nextBoolean() ? Double.toString(value) : new BigDecimal(value).round(new MathContext(1 + random.nextInt(20))).toString();
            assertEquals(Conversions.normal(Double.parseDouble(text)), Conversions.parse(ByteString.of(" " + text)), text);
            assertEquals(Conversions.normal(value), Conversions.parse(ByteString.of(Double.toHexString(value))), text);
        }
    }
}
