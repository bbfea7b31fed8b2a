package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** So that a program is not stopped on one day and not on the other: neither by how it is compiled, nor by how many iterations are paid for at once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ruff | func f(n) { if n > 0 { f(n - 1) } }  i := 0  while i < 10 { i += 1  f(2) }
                    ruff | i := 0  while i < 5000 { i += 1 }
                    ruff | for k in 2000 { i := 0  while i < k % 11 { i += 1 } }
                    ruff | for k in 2000 { i := 0  try { while true { i += 1  if i > k % 11 { throw i } } } except e { } }
                    ruff | t := 0  for i in 3000 { for j in 3 { if j == 2 { continue }  t += j } }
                    ruff | func f(n) { for i in n { if i == 7 { return i } }  return 0 }  for i in 2000 { f(i % 10) }
                    ruff | func f(n) { for i in n { if i == 7 { throw i } } }  for i in 2000 { try { f(i % 10) } except e { } }
                    ruff | m := {}  for i in 3000 { m[i] = i }  for i in 1000 { m = remove(m, 2 * i)[0] }  for k in m { if len(k) > 3 && k > "2" { break } }
                    ruff | func* g() { for i in 3000 { yield i } }  t := 0  for x in g() { t += x }
                    lua  | for i = 1, 5000 do local x = i end
                    lua  | for i = 1, 3000, 2 do for j = 0, 1, 0.25 do if j == 0.5 then break end end end
                    lua  | local function f(n) for i = 1, n do if i == 7 then return i end end end for i = 1, 2000 do f(i % 10) end
                    lua  | local function f(n) for i = 1, n do if i == 7 then error(i) end end end for i = 1, 2000 do pcall(f, i % 10) end
                    lua  | local i = 0 repeat i = i + 1 until i == 5000 while i > 0 do i = i - 3 end
                    lua  | for k = 1, 2000 do local i = 0 while i < k % 11 do i = i + 1 end end
                    lua  | for k = 1, 2000 do local i = 0 repeat i = i + 1 if i == k % 11 then break end until i == 9 end
                    lua  | local t = {} for i = 1, 3000 do t[i] = i end for k, v in pairs(t) do if v > 2900 then break end end
                    """)
    void statementsAreCountedExactly(String language, String program) {
        long fits = fitting(language, program);
        assertEquals("[true, false]", counts(language, program, "", fits, fits - 1).toString(), "at last");
        assertEquals("[true, false]", counts(language, program, "false", fits, fits - 1).toString(), "interpreted");
        assertEquals("[true, false]", counts(language, program, "true", fits, fits - 1).toString(), "compiled");
    }

    /** The least limit that a program does not exceed. */
    private static long fitting(String language, String program) {
        long exceeded = 0;
        long fits = 1 << 20;
        while (fits - exceeded > 1) {
            long middle = (exceeded + fits) / 2;
            if (counts(language, program, "", middle).get(0)) {
                fits = middle;
            } else {
                exceeded = middle;
            }
        }
        return fits;
    }

    /** @param compiled whether all is compiled at once, or nothing is; empty for the usual */
    private static List<Boolean> counts(String language, String program, String compiled, long... limits) {
        Engine.Builder builder = Engine.newBuilder().allowExperimentalOptions(true);
        if (compiled.equals("true")) {
            builder.option("engine.CompileImmediately", "true").option("engine.BackgroundCompilation", "false").option("engine.CompilationFailureAction", "Throw");
        } else if (compiled.equals("false")) {
            builder.option("engine.Compilation", "false");
        }
        try (Engine engine = builder.build()) {
            return LongStream.of(limits).mapToObj(most -> isEnough(engine, language, program, most)).toList();
        }
    }

    private static boolean isEnough(Engine engine, String language, String program, long most) {
        try (Context context = limited(engine, "statements", Long.toString(most))) {
            context.eval(language, program);
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

    /** What watches an engine's contexts may not have begun to, or may have seen the last of them go. */
    @Test
    @Timeout(60)
    void enginesEndAtAnyMoment() {
        for (int i = 0; i < 300; i++) {
            Engine engine = Engine.create();
            for (int j = 0; j < i % 3; j++) {
                try (Context context = Context.newBuilder("lua").engine(engine).option("inplace.limits.time", "1m").option("inplace.limits.memory", "1G").build()) {
                    context.eval("lua", "local n = 0 for i = 1, " + i * 100 + " do n = n + i end");
                }
            }
            engine.close();
        }
    }
}
