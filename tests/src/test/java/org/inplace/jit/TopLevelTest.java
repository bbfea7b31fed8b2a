package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops of the program itself, outside of functions, are compiled while they run. */
class TopLevelTest {

    private static final long SMALL = 20_000;
    private static final long LARGE = 1_020_000;
    private static final long NOTHING = 200_000;

    /** Runs the program for n, compiled on the way, and tells what its thread has allocated. */
    private static long run(String program, long n) {
        try (StrictContext strict = new StrictContext()) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            strict.context().eval("ruff", "n := 0");
            long before = threads.getCurrentThreadAllocatedBytes();
            strict.context().eval("ruff", program.replace("N", Long.toString(n)));
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(strict.events().stream().anyMatch(e -> e.what().equals("compiled") && e.target().getName().contains("OSR")),
                    () -> "not compiled: " + strict.events());
            assertTrue(strict.events().stream().noneMatch(e -> e.what().startsWith("failed")), () -> strict.events().toString());
            assertEquals(n * (n - 1) / 2 + "\n", strict.log());
            return allocated;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "s := 0  i := 0  while i < N { s += i  i += 1 }  print(s)",
            "s := 0  for i in N { s += i }  print(s)",
            "s := 0.0  for i in N { s = s + i }  print(s)",
            "s := [0, 0]  for i in N { s[1] += i }  print(s[1])",
            "struct P { x: int }  p := P { x: 0 }  for i in N { p.x += i }  print(p.x)",
            "s := 0  func add(a, b) { return a + b }  for i in N { s = add(s, i) }  print(s)",
            "s := 0  f := func(i) { return i }  loop { for i in N { s += f(i) }  break }  print(s)"})
    void loopsAreCompiledAndAllocateNothing(String program) {
        run(program, SMALL); // classes, and what the engine does once
        long small = run(program, SMALL);
        long growth = run(program, LARGE) - small;
        assertTrue(growth < NOTHING, () -> growth + " bytes in a million iterations");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "s := 0  add := func(i) { s += i }  for i in N { add(i) }  print(s)",
            "s := 0  func add(i) { s += i }  for i in N { add(i) }  print(s)",
            "s := 0  for i in N { try { if i % 2 == 0 { throw(\"even\") }  s += i } except e { s += i } }  print(s)",
            "s := \"\"  for i in N { if i % 3 == 0 { s += \"x\" } }  t := 0  for i in N { t += i }  print(t)"})
    void loopsAreCompiled(String program) {
        run(program, SMALL);
    }
}
