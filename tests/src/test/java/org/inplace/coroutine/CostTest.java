package org.inplace.coroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.RootCallTarget;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.inplace.core.coroutine.Coroutine;
import org.inplace.core.coroutine.Coroutines;
import org.inplace.core.coroutine.Coroutines.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What coroutines cost. Prints times, and asserts what does not depend on the machine. */
class CostTest {

    @ParameterizedTest
    @EnumSource(Means.class)
    void switching(Means means) {
        try (Context context = Context.newBuilder(Plain.ID).allowCreateThread(true).build()) {
            context.initialize(Plain.ID);
            context.enter();
            Coroutines coroutines = Plain.state(null).coroutines(means);
            RootCallTarget yielding = Loop.target(coroutines, null);
            Coroutine endless = coroutines.create(x -> yielding.call(Integer.MAX_VALUE));
            RootCallTarget resuming = Loop.target(coroutines, endless);
            int pairs = means == Means.CONTINUATIONS ? 1_000_000 : 50_000;
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long bytes = 0;
            for (int round = 0; round < 5; round++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                for (int i = 0; i < pairs / 1000; i++) {
                    resuming.call(1000);
                }
                long nanos = System.nanoTime() - start;
                bytes = (threads.getCurrentThreadAllocatedBytes() - before) / pairs;
                System.out.printf("%s: %.3f us a switch, %d bytes a pair%n", means, nanos / 2e3 / pairs, bytes);
            }
            if (means == Means.CONTINUATIONS) {
                assertTrue(bytes <= 1, bytes + " bytes");
            }
            long start = System.nanoTime();
            int count = means == Means.CONTINUATIONS ? 500_000 : 5_000;
            for (int i = 0; i < count; i++) {
                Coroutine coroutine = coroutines.create(x -> coroutines.yield(x));
                coroutine.resume(coroutine);
                coroutine.resume(null);
            }
            System.out.printf("%s: %.2f us to create, resume twice%n", means, (System.nanoTime() - start) / 1e3 / count);
            context.leave();
        }
    }

    @Test
    void memoryOfSuspendedOnes() {
        try (Context context = Context.create(Plain.ID)) {
            context.initialize(Plain.ID);
            context.enter();
            Coroutines coroutines = Plain.state(null).coroutines(Means.CONTINUATIONS);
            RootCallTarget shallow = Deep.target("shallow", () -> coroutines.yield("x"));
            int count = 100_000;
            List<Coroutine> suspended = new ArrayList<>(count);
            List<Integer> depths = List.of(0, 4);
            for (int depth : depths) {
                suspended.clear();
                long before = used();
                for (int i = 0; i < count; i++) {
                    Coroutine coroutine = coroutines.create(x -> shallow.call(depth));
                    coroutine.resume(null);
                    suspended.add(coroutine);
                }
                long each = (used() - before) / count;
                System.out.println(each + " bytes a suspended coroutine, in " + (depth + 1) + " calls");
                assertTrue(each < 20_000, each + " bytes");
                for (Coroutine coroutine : suspended) {
                    assertEquals(depth, coroutine.resume(depth));
                }
            }
            context.leave();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
