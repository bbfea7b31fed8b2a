package org.inplace.coroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.inplace.core.coroutine.Coroutine;
import org.inplace.core.coroutine.CoroutineException;
import org.inplace.core.coroutine.Coroutines;
import org.inplace.core.coroutine.Coroutines.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to coroutines from outside: contexts that end or forbid, native calls, walks over the stack. */
class SurroundingsTest {

    /** Code of a test, with a context entered. */
    private interface Code {
        void run(Context context, Coroutines coroutines) throws Exception;
    }

    private static void in(Means means, Code code) throws Exception {
        Context context = Context.newBuilder(Plain.ID).allowCreateThread(true).build();
        context.initialize(Plain.ID);
        context.enter();
        try {
            code.run(context, Plain.state(null).coroutines(means));
        } finally {
            context.leave();
            context.close();
        }
    }

    private static Coroutine looping(Coroutines coroutines, CountDownLatch begun) {
        Node node = Deep.target("loop", () -> null).getRootNode();
        return coroutines.create(x -> {
            begun.countDown();
            while (true) {
                TruffleSafepoint.poll(node);
            }
        });
    }

    private static Thread when(CountDownLatch begun, Runnable action) {
        Thread thread = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            action.run();
        });
        thread.start();
        return thread;
    }

    @ParameterizedTest
    @EnumSource(Means.class)
    void cancelEndsALoop(Means means) throws Exception {
        Thread[] canceller = new Thread[1];
        PolyglotException end = assertThrows(PolyglotException.class, () -> in(means, (context, coroutines) -> {
            coroutines.create(x -> coroutines.yield(x)).resume(1);
            CountDownLatch begun = new CountDownLatch(1);
            Coroutine inner = looping(coroutines, begun);
            Coroutine outer = coroutines.create(x -> inner.resume(x));
            canceller[0] = when(begun, () -> context.close(true));
            assertEquals("CancelExecution", assertThrows(Throwable.class, () -> outer.resume(null)).getClass().getSimpleName());
            assertTrue(inner.isDone() && outer.isDone());
        }));
        assertTrue(end.isCancelled());
        canceller[0].join();
    }

    @ParameterizedTest
    @EnumSource(Means.class)
    void interruptEndsWhatRuns(Means means) throws Exception {
        in(means, (context, coroutines) -> {
            Coroutine suspended = coroutines.create(x -> coroutines.yield(x));
            suspended.resume(1);
            CountDownLatch begun = new CountDownLatch(1);
            Coroutine loop = looping(coroutines, begun);
            Thread interrupter = when(begun, () -> {
                try {
                    context.interrupt(Duration.ZERO);
                } catch (java.util.concurrent.TimeoutException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertEquals("InterruptExecution", assertThrows(Throwable.class, () -> loop.resume(null)).getClass().getSimpleName());
            assertTrue(loop.isDone());
            context.leave();
            interrupter.join();
            context.enter();
            if (means == Means.CONTINUATIONS) {
                assertEquals(2, suspended.resume(2));
            } else {
                CoroutineException e = assertThrows(CoroutineException.class, () -> suspended.resume(2));
                assertSame(CoroutineException.Reason.INTERRUPTED, e.reason());
            }
            assertTrue(suspended.isDone());
        });
    }

    @Test
    void threadsDenied() {
        try (Context context = Context.create(Plain.ID)) {
            context.initialize(Plain.ID);
            context.enter();
            Coroutines coroutines = Plain.state(null).coroutines(Means.THREADS);
            CoroutineException e = assertThrows(CoroutineException.class, () -> coroutines.create(x -> x));
            assertSame(CoroutineException.Reason.THREADS_DENIED, e.reason());
            Coroutines others = Plain.state(null).coroutines(Means.CONTINUATIONS);
            assertEquals(1, others.create(x -> x).resume(1));
            context.leave();
        }
    }

    /** Its initialiser is a native frame between resume and yield. */
    private static final class Pinning {
        static final Object SEEN = attempt();

        private static Object attempt() {
            try {
                return pinned.yield("out");
            } catch (CoroutineException e) {
                return e.reason();
            }
        }
    }

    private static Coroutines pinned;

    @Test
    void nativeCallsCannotBeLeft() throws Exception {
        in(Means.CONTINUATIONS, (context, coroutines) -> {
            pinned = coroutines;
            Coroutine coroutine = coroutines.create(x -> {
                Object seen = Pinning.SEEN;
                return List.of(seen, coroutines.yield("goes on"));
            });
            assertEquals("goes on", coroutine.resume(null));
            assertEquals(List.of(CoroutineException.Reason.PINNED, 1), coroutine.resume(1));
        });
    }

    /** The JVM ends the process if the stack overflows within its own code for switching. */
    @Test
    void endlessNestingIsAnOverflow() throws Exception {
        in(Means.CONTINUATIONS, (context, coroutines) -> {
            context.leave();
            int[] overflows = new int[1];
            Thread small = new Thread(null, () -> {
                context.enter();
                for (int i = 0; i < 200; i++) {
                    int shift = i;
                    assertThrows(StackOverflowError.class, () -> shifted(shift, coroutines));
                    assertNull(coroutines.current());
                    overflows[0]++;
                }
                context.leave();
            }, "small", 1 << 19);
            small.start();
            small.join();
            assertEquals(200, overflows[0]);
            context.enter();
        });
    }

    /** Meets the end of the stack in another place for each number. */
    private static Object shifted(int calls, Coroutines coroutines) {
        return calls == 0 ? nest(coroutines) : shifted(calls - 1, coroutines);
    }

    private static Object nest(Coroutines coroutines) {
        return coroutines.create(x -> nest(coroutines)).resume(null);
    }

    /** An error of a program. */
    private static final class Failure extends AbstractTruffleException {
        private static final long serialVersionUID = 1L;
    }

    /** The names of the functions in the error's trace, the innermost first. */
    private static List<String> traceOf(Throwable e) {
        return TruffleStackTrace.getStackTrace(e).stream().map(element -> element.getTarget().getRootNode().getName()).toList();
    }

    @ParameterizedTest
    @EnumSource(Means.class)
    void tracesOfErrors(Means means) throws Exception {
        in(means, (context, coroutines) -> {
            List<String> frames = new ArrayList<>();
            RootCallTarget inside = Deep.target("inside", () -> {
                Truffle.getRuntime().iterateFrames((FrameInstance f) -> {
                    frames.add(((RootCallTarget) f.getCallTarget()).getRootNode().getName());
                    return null;
                });
                coroutines.yield(1);
                throw new Failure();
            });
            Coroutine coroutine = coroutines.create(x -> inside.call(2));
            RootCallTarget outside = Deep.target("outside", () -> coroutine.resume(null));
            outside.call(1);
            Failure e = assertThrows(Failure.class, () -> outside.call(1));
            assertEquals(List.of("inside", "inside", "inside"), frames.subList(0, 3));
            assertEquals(List.of("inside", "inside", "inside", "outside", "outside"), traceOf(e));
            if (means == Means.CONTINUATIONS) {
                assertEquals(traceOf(e), frames);
            }
        });
    }
}
