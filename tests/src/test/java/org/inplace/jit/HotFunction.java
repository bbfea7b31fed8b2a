package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.runtime.OptimizedCallTarget;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** A function {@code run(n)} of a program, brought to compiled code and watched there. */
final class HotFunction implements AutoCloseable {

    private static final int MAX_WARM_UP_CALLS = 600;
    private static final int QUIET_CALLS = 40;

    private final StrictContext strict;
    private final Value run;

    HotFunction(String program) {
        this("ruff", program);
    }

    HotFunction(String language, String program) {
        strict = new StrictContext(language);
        run = strict.function(program, "run");
        assertNotNull(run, "the program has no function run");
    }

    Value run(Object n) {
        try {
            return run.execute(n);
        } catch (PolyglotException e) {
            throw new AssertionError(e.getMessage() + "\n" + strict.log(), e);
        }
    }

    /** Calls the function until it is compiled and nothing has been compiled for a while. */
    void warmUp(long n) {
        int quiet = 0;
        for (int i = 0; i < MAX_WARM_UP_CALLS && quiet < QUIET_CALLS; i++) {
            int before = strict.events().size();
            run(n);
            quiet = before == strict.events().size() && strict.compiled("run") != null ? quiet + 1 : 0;
        }
        assertEquals(QUIET_CALLS, quiet, () -> "does not settle: " + strict.events());
        assertTrue(code().isValidLastTier(), () -> "not compiled: " + strict.events());
    }

    /** Asserts that calls run in the compiled code from start to end, and leave it as it is. */
    void assertStable(Runnable calls) {
        OptimizedCallTarget code = code();
        List<CodeEvents.Event> before = List.copyOf(strict.events());
        int interpreted = code.getCallAndLoopCount();
        calls.run();
        assertEquals(before, strict.events(), "compiled again or thrown away");
        assertTrue(code.isValidLastTier(), "no longer compiled");
        assertEquals(interpreted, code.getCallAndLoopCount(), "ran in the interpreter");
    }

    private OptimizedCallTarget code() {
        OptimizedCallTarget code = strict.compiled("run");
        assertNotNull(code, () -> "never compiled: " + strict.events());
        return code;
    }

    /** How much more is allocated by {@code run(large)} than by {@code run(small)}, in bytes; both in compiled code. */
    long growth(long small, long large) {
        long[] allocated = new long[2];
        assertStable(() -> {
            run(small);
            allocated[0] = allocatedBy(small);
            allocated[1] = allocatedBy(large);
        });
        return allocated[1] - allocated[0];
    }

    private long allocatedBy(long n) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        run(n);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Override
    public void close() {
        strict.close();
    }
}
