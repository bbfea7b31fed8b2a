package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contexts come and go by the thousand, and leave nothing behind. */
class ManyContextsTest {

    private static final int SOME = 2_000;
    private static final int ALL = 10_000;
    /** What the virtual machine may gain: half a kilobyte for each context, of which none could be kept for so little. */
    private static final long MOST_GROWTH = 4_000_000;

    @ParameterizedTest
    @EnumSource
    void memoryStaysFlat(Guest guest) {
        Source program = guest.source("many", guest.either("""
                struct Point { x: int, y: int  func sum(self) { return self.x + self.y } }
                words := {"a": [1, 2], "b": [3]}
                func* pairs(d) { for k in d { yield [k, d[k]] } }
                func run() { n := 0  for [k, v] in pairs(words) { n += len(v) + Point { x: 1, y: n }.sum() }  return n }
                try { throw("x") } except e { words["c"] = [e.message] }
                run()
                """, """
                local Point = {} Point.__index = Point
                function Point.new(x, y) return setmetatable({x = x, y = y}, Point) end
                function Point:sum() return self.x + self.y end
                words = {a = {1, 2}, b = {3}}
                function run()
                  local n = 0
                  for k, v in coroutine.wrap(function() for k, v in pairs(words) do coroutine.yield(k, v) end end) do n = n + #v + Point.new(1, n):sum() end
                  return n
                end
                pcall(function() error({}) end)
                words.c = {tostring(words), ("x"):rep(10), string.format("%d", 3), load and 1}
                return run()
                """));
        Set<Thread> before = Set.of();
        try (Engine engine = engine()) {
            long some = 0;
            for (int i = 1; i <= ALL; i++) {
                try (Context context = Context.newBuilder(guest.id()).engine(engine).build()) {
                    assertTrue(context.eval(program).asInt() > 0);
                }
                if (i == SOME) {
                    before = threads();
                    some = used();
                }
            }
            long all = used();
            String report = guest + ": after " + SOME + " contexts " + (some >> 10) + " KB, after " + ALL + " " + (all >> 10) + " KB";
            System.out.println(report);
            assertTrue(all - some < MOST_GROWTH, report);
        }
        Set<Thread> left = threads();
        left.removeAll(before);
        assertEquals(Set.of(), left);
    }

    /** Without the compiler, which keeps data of its own on the heap. */
    private static Engine engine() {
        return Engine.newBuilder().allowExperimentalOptions(true).option("engine.Compilation", "false").build();
    }

    /** All threads but those that the libraries of the JDK run for themselves. */
    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> thread.getThreadGroup() != null && thread.getThreadGroup().getName().equals("InnocuousThreadGroup"));
        return threads;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
