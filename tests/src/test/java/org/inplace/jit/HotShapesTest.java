package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@link Shape} compiles without a warning, stays compiled, computes the right thing, and allocates only what it must. */
class HotShapesTest {

    private static final long WARM_UP = 1_500;
    private static final long SMALL = 10_000;
    private static final long LARGE = 1_010_000;
    /** One object an iteration would be 16 million. */
    private static final long NOTHING = 100_000;

    private static void assertComputes(Shape shape, HotFunction run, long n) {
        Value actual = run.run(n);
        Object expected = shape.expected.apply(n);
        if (expected instanceof Double d) {
            assertEquals(d, actual.asDouble(), Math.abs(d) * 1e-12);
        } else {
            assertEquals(expected, actual.asLong());
        }
    }

    @ParameterizedTest
    @EnumSource
    void compilesAndStaysCompiled(Shape shape) {
        try (HotFunction run = new HotFunction(shape.program)) {
            run.warmUp(WARM_UP);
            run.assertStable(() -> {
                for (long n = WARM_UP; n < WARM_UP + 50; n++) {
                    assertComputes(shape, run, n);
                }
            });
        }
    }

    static Stream<Shape> allocatesNothing() {
        return Arrays.stream(Shape.values()).filter(shape -> shape.allocatesNothing);
    }

    @ParameterizedTest
    @MethodSource
    void allocatesNothing(Shape shape) {
        try (HotFunction run = new HotFunction(shape.program)) {
            run.warmUp(WARM_UP);
            long growth = run.growth(SMALL, LARGE);
            assertTrue(growth < NOTHING, () -> shape + " allocates " + growth + " bytes in a million iterations");
        }
    }

    /** One object for each character would be 24 bytes and more. */
    @Test
    void textGrowsInPlace() {
        try (HotFunction run = new HotFunction("""
                        func run(n) {
                            text := ""
                            for i in n { text = text + "x" + "y" }
                            return len(text)
                        }
                        """)) {
            run.warmUp(WARM_UP);
            long growth = run.growth(SMALL, LARGE);
            assertTrue(growth < 12 * LARGE, () -> growth + " bytes for two million characters");
        }
    }

    /** The results and their copies take up to 30 bytes; a function that is not part of the loop would take 24 more for arguments. */
    @Test
    void parallelMapsCallNothing() {
        try (HotFunction run = new HotFunction("""
                        func run(n) {
                            xs := range(1000)
                            for round in n / 1000 { par_each(xs, func(x) { if x < 0 { return x } }) }
                            return 0
                        }
                        """)) {
            run.warmUp(WARM_UP);
            long growth = run.growth(SMALL, LARGE);
            assertTrue(growth < 40 * LARGE, () -> growth + " bytes for a million elements");
        }
    }
}
