package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every {@link LuaShape} compiles without a warning, stays compiled, computes the right thing, and allocates nothing. */
class LuaShapesTest {

    private static final long WARM_UP = 1_500;
    private static final long SMALL = 10_000;
    private static final long LARGE = 1_010_000;
    /** One object an iteration would be 16 million. */
    private static final long NOTHING = 100_000;

    @ParameterizedTest
    @EnumSource
    void staysCompiledAndAllocatesNothing(LuaShape shape) {
        try (HotFunction run = new HotFunction("lua", shape.program)) {
            run.warmUp(WARM_UP);
            run.assertStable(() -> {
                for (long n = WARM_UP; n < WARM_UP + 50; n++) {
                    assertEquals(shape.expected(n), run.run(n).asDouble());
                }
            });
            long growth = run.growth(SMALL, LARGE);
            assertTrue(growth < NOTHING, () -> shape + " allocates " + growth + " bytes in a million iterations");
        }
    }
}
