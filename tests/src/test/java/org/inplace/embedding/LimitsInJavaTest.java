package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits as options of contexts: what they may be, what they count, and whom they concern. */
class LimitsInJavaTest {

    private static final Source COUNT = Source.newBuilder("lua", "return function(n) local s = 0 for i = 1, n do s = s + i end return s end", "count").buildLiteral();

    private static Context limited(Engine engine, String limit, String amount) {
        return Context.newBuilder().engine(engine).option("inplace.limits." + limit, amount).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "2", "-2s", "2x", "2.5s", "s", "999999999999999999h"})
    void timesHaveUnits(String amount) {
        try (Engine engine = Engine.create()) {
            IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> limited(engine, "time", amount));
            assertTrue(wrong.getMessage().contains("expected a number with ms, s, m or h, more than 0"), wrong.getMessage());
        }
    }

    @Test
    void oneContextOfAnEngineIsLimited() {
        try (Engine engine = Engine.create(); Context free = Context.newBuilder().engine(engine).build()) {
            Value freely = free.eval(COUNT);
            assertEquals(500_000_500_000L, freely.execute(1_000_000).asLong());
            Context tight = limited(engine, "statements", "10000");
            Value tightly = tight.eval(COUNT);
            assertEquals(500_500, tightly.execute(1000).asLong());
            PolyglotException exceeded = assertThrows(PolyglotException.class, () -> tightly.execute(1_000_000));
            assertEquals("Limit of 10000 statements exceeded", exceeded.getMessage());
            assertTrue(exceeded.isResourceExhausted() && exceeded.isCancelled());
            assertThrows(PolyglotException.class, () -> tightly.execute(1));
            assertEquals(500_000_500_000L, freely.execute(1_000_000).asLong());
            try (Context wide = limited(engine, "statements", "10000000")) {
                assertEquals(500_000_500_000L, wide.eval(COUNT).execute(1_000_000).asLong());
            }
        }
    }

    /** So that a program is not stopped on one day and not on the other. */
    @Test
    void statementsAreCountedExactly() {
        long fits = 0;
        for (long most = 20; fits == 0; most++) {
            fits = counts(most) ? most : 0;
        }
        for (long most : List.of(fits - 1, fits, fits + 1, fits + 20)) {
            assertEquals(most >= fits, counts(most), "limit " + most);
        }
    }

    private static boolean counts(long most) {
        try (Engine engine = Engine.create(); Context context = limited(engine, "statements", Long.toString(most))) {
            context.eval("ruff", "func f(n) { if n > 0 { f(n - 1) } }  i := 0  while i < 10 { i += 1  f(2) }");
            return true;
        } catch (PolyglotException e) {
            assertEquals("Limit of " + most + " statements exceeded", e.getMessage());
            return false;
        }
    }

    @Test
    void timeIsThatOfTheProgram() throws InterruptedException {
        try (Engine engine = Engine.create(); Context context = limited(engine, "time", "3s")) {
            Value count = context.eval(COUNT);
            Thread.sleep(3500);
            assertEquals(500_500, count.execute(1000).asLong());
        }
    }

    @Test
    void garbageIsNoMemory() {
        try (Engine engine = Engine.create(); Context context = limited(engine, "memory", "32M")) {
            assertEquals(7, context.eval("lua", "for i = 1, 2000000 do local t = {i} end return 7").asInt());
        }
    }
}
