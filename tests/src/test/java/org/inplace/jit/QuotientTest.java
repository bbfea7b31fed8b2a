package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotient by a constant is the same double in compiled code as anywhere else, whether it becomes a product or not. */
class QuotientTest {

    private static final int CALLS = 2_000;

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 0.5, -8, 0.25, 3, 10, -0.1, 0x1p1023, 0x1p1022, 0x1p-1021, Double.MIN_NORMAL, 0x1p-1023, Double.MIN_VALUE, Double.MAX_VALUE})
    void byAConstant(double divisor) {
        Random random = new Random(Double.doubleToLongBits(divisor));
        DoubleStream dividends = DoubleStream.concat(DoubleStream.of(0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, -Double.MAX_VALUE),
                        DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong())).limit(CALLS));
        try (StrictContext strict = new StrictContext("lua")) {
            Value quotient = strict.function("local function quotient(x) return x / " + divisor + " end", "quotient");
            double[] all = dividends.toArray();
            for (int round = 0; round < 2; round++) {
                for (double dividend : all) {
                    assertEquals(dividend / divisor, quotient.execute(dividend).asDouble(), () -> dividend + " / " + divisor);
                }
            }
            assertNotNull(strict.compiled("quotient"), "not compiled");
        }
    }
}
