package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ruff bench} and {@code ruff profile}. */
class BenchTest {

    private static final String PROGRAM = "func fib(n) { if n < 2 { return n } return fib(n - 1) + fib(n - 2) }\nprint(fib(20))\n";

    @TempDir
    private Path directory;
    private Ruff ruff;

    @BeforeEach
    void programs() {
        ruff = new Ruff(directory).with("b/fib.ruff", PROGRAM).with("b/one.ruff", "x := 1\n").with("bad/bad.ruff", "print(1 / 0)\n");
    }

    @Test
    void bench() {
        String text = ruff.out("bench", "b", "-i", "3", "-w", "0");
        assertTrue(text.startsWith("b/fib.ruff\n  Mean: ") && text.contains("\n  Samples:      3\n") && text.contains("Summary: 2 benchmarks, "),
                        text);
        assertEquals(new Ruff.Outcome(5, "", "Error: Path does not exist: c\n"), ruff.run("bench", "c"));
        assertEquals(new Ruff.Outcome(5, "", "Error: No benchmark directory found. Please specify a path.\n"), ruff.run("bench"));
        assertEquals(2, ruff.run("bench", "b", "-i", "0").status());
        Ruff.Outcome failed = ruff.run("bench", "bad");
        assertEquals(4, failed.status());
        assertTrue(failed.err().startsWith("[RUFVM001] [vm] Runtime Error: Division by zero\n") && failed.err()
                        .endsWith("Error: Benchmark failed: bad/bad.ruff\n"), failed.err());
    }

    @Test
    void profile() {
        String text = ruff.out("profile", "b/fib.ruff", "--flamegraph", "f.txt");
        assertTrue(text.startsWith("6765\n\n=== Performance Profile Report ===\n\nCPU\n  Samples: "), text);
        assertTrue(text.contains("\nMemory\n") && text.contains("\nCompiler\n")
                        && text.matches("(?s).*\nTotal execution time: \\d+\\.\\d{3}s\n.*"), text);
        assertTrue(text.endsWith("\nFlamegraph data written to: f.txt\n"), text);
        assertTrue(ruff.read("f.txt").lines().allMatch(line -> line.matches("\\S+ \\d+")));
        assertEquals(5, ruff.run("profile", "no.ruff").status());
    }

    @Test
    void profileOfAProgramThatFails() {
        Ruff.Outcome failed = ruff.run("profile", "bad/bad.ruff", "--jit");
        assertEquals(4, failed.status());
        assertTrue(failed.err().startsWith("[RUFVM001] [vm] Runtime Error: Division by zero\n  --> bad/bad.ruff:1:"), failed.err());
        assertTrue(failed.out().contains("=== Performance Profile Report ===\n\nCompiler\n"), failed.out());
    }
}
