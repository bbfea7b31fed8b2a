package org.inplace.coroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Context;
import org.inplace.core.coroutine.Coroutine;
import org.inplace.core.coroutine.Coroutine.State;
import org.inplace.core.coroutine.Coroutines;
import org.inplace.core.coroutine.Coroutines.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What coroutines do, whatever they are made of. */
@ParameterizedClass
@EnumSource(Means.class)
class CoroutinesTest {

    private final Context context = Context.newBuilder(Plain.ID).allowCreateThread(true).build();
    private final Coroutines coroutines;
    private boolean closed;

    CoroutinesTest(Means means) {
        context.initialize(Plain.ID);
        context.enter();
        coroutines = Plain.state(null).coroutines(means);
    }

    @AfterEach
    void close() {
        if (!closed) {
            context.leave();
            context.close();
        }
    }

    @Test
    void valuesGoInAndOut() {
        Coroutine adder = coroutines.create(first -> {
            Object second = coroutines.yield(first + "!");
            Object third = coroutines.yield(second + "!");
            return first + "" + second + third;
        });
        assertSame(State.SUSPENDED, adder.state());
        assertEquals("a!", adder.resume("a"));
        assertEquals("b!", adder.resume("b"));
        assertFalse(adder.isDone());
        assertEquals("abc", adder.resume("c"));
        assertSame(State.DEAD, adder.state());
        assertNull(coroutines.current());
        assertThrows(IllegalStateException.class, () -> adder.resume("d"));
        assertThrows(IllegalStateException.class, () -> coroutines.yield("outside"));
    }

    @Test
    void oneRunsAtATime() {
        AtomicReference<Coroutine> outer = new AtomicReference<>();
        List<Object> seen = new ArrayList<>();
        outer.set(coroutines.create(x -> {
            Coroutine inner = coroutines.create(y -> {
                seen.add(outer.get().state());
                seen.add(coroutines.current().state());
                assertThrows(IllegalStateException.class, () -> outer.get().resume(null));
                coroutines.yield("inner");
                return "inner done";
            });
            seen.add(inner.resume(null));
            seen.add(coroutines.current() == outer.get());
            seen.add(coroutines.yield("outer"));
            seen.add(inner.resume(null));
            return inner.state();
        }));
        assertEquals("outer", outer.get().resume(null));
        assertSame(State.DEAD, outer.get().resume("back"));
        assertEquals(List.of(State.NORMAL, State.RUNNING, "inner", true, "back", "inner done"), seen);
    }

    @Test
    void resumedByDifferentOnes() {
        Coroutine shared = coroutines.create(x -> coroutines.yield(coroutines.yield(x)));
        assertEquals(1, shared.resume(1));
        Coroutine other = coroutines.create(x -> shared.resume(x));
        assertEquals(2, other.resume(2));
        assertTrue(other.isDone());
        assertEquals(3, shared.resume(3));
        assertTrue(shared.isDone());
    }

    @Test
    void nested() {
        assertEquals(200, nest(200).resume(0));
    }

    private Coroutine nest(int depth) {
        return coroutines.create(x -> depth == 0 ? x : nest(depth - 1).resume((int) x + 1));
    }

    @Test
    void anyExceptionEndsIt() {
        for (Throwable thrown : List.of(new IOException("checked"), new StackOverflowError(), new Error("like a kill"), new IllegalStateException())) {
            Coroutine failing = coroutines.create(x -> {
                coroutines.yield(1);
                throw sneaky(thrown);
            });
            failing.resume(null);
            assertSame(thrown, assertThrows(Throwable.class, () -> failing.resume(null)));
            assertSame(State.DEAD, failing.state());
            assertNull(coroutines.current());
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void deepStacks() {
        RootCallTarget deep = Deep.target("deep", () -> coroutines.yield("bottom"));
        for (int i = 0; i < 3; i++) {
            Coroutine coroutine = coroutines.create(x -> deep.call(16_000));
            assertEquals("bottom", coroutine.resume(null));
            assertEquals("up", coroutine.resume("up"));
            assertTrue(coroutine.isDone());
        }
    }

    @Test
    void overflowOfTheStack() {
        Coroutine coroutine = coroutines.create(x -> endless(1));
        assertThrows(StackOverflowError.class, () -> coroutine.resume(null));
        assertTrue(coroutine.isDone());
        assertNull(coroutines.current());
        assertEquals(1, coroutines.create(x -> x).resume(1));
    }

    private static int endless(int n) {
        return 1 + endless(n + 1);
    }

    @Test
    void manyOneAfterTheOther() {
        int count = coroutines.means() == Means.CONTINUATIONS ? 1_000_000 : 2_000;
        long sum = 0;
        for (int i = 0; i < count; i++) {
            Coroutine coroutine = coroutines.create(x -> coroutines.yield(x));
            sum += (int) coroutine.resume(i);
            coroutine.resume(null);
        }
        assertEquals((count - 1L) * count / 2, sum);
    }

    @Test
    void droppedOnesAreGarbage() {
        int count = coroutines.means() == Means.CONTINUATIONS ? 1_000_000 : 4_000;
        int most = 0;
        for (int i = 0; i < count; i++) {
            coroutines.create(x -> coroutines.yield(x)).resume(i);
            if (i % 1000 == 0) {
                most = Math.max(most, Thread.activeCount());
            }
        }
        assertTrue(most < 2500, most + " threads");
    }

    @Test
    void resumedByAnotherThread() throws Exception {
        Coroutine coroutine = coroutines.create(x -> {
            Object second = coroutines.yield(Thread.currentThread().getName());
            return second + "/" + coroutines.yield(second);
        });
        coroutine.resume(null);
        context.leave();
        AtomicReference<Object> result = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            context.enter();
            result.set(coroutine.resume("elsewhere"));
            context.leave();
        });
        thread.start();
        thread.join();
        context.enter();
        assertEquals("elsewhere", result.get());
        assertEquals("elsewhere/here", coroutine.resume("here"));
    }

    @Test
    void encapsulatingNodesStayOnTheirSide() {
        EncapsulatingNodeReference here = EncapsulatingNodeReference.getCurrent();
        Node outside = node();
        Node inside = node();
        Coroutine coroutine = coroutines.create(x -> {
            assertNull(EncapsulatingNodeReference.getCurrent().get());
            EncapsulatingNodeReference.getCurrent().set(inside);
            coroutines.yield(null);
            assertSame(inside, EncapsulatingNodeReference.getCurrent().get());
            return null;
        });
        Node before = here.set(outside);
        try {
            coroutine.resume(null);
            assertSame(outside, here.get());
            coroutine.resume(null);
            assertSame(outside, here.get());
            assertTrue(coroutine.isDone());
        } finally {
            here.set(before);
        }
    }

    private static Node node() {
        return Deep.target("deep", () -> null).getRootNode();
    }

    @Test
    void suspendedOnesDoNotPreventClosing() {
        List<String> ran = new ArrayList<>();
        List<Coroutine> held = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Coroutine coroutine = coroutines.create(x -> {
                coroutines.yield(x);
                return ran.add("after close");
            });
            coroutine.resume(i);
            held.add(coroutine);
        }
        context.leave();
        context.close();
        closed = true;
        assertEquals(List.of(), ran);
        assertNotNull(held);
    }
}
