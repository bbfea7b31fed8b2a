package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Contexts keep to themselves, also when they share an engine and its code. */
class ContextsTest {

    private static final Source COUNTER = Source.create("ruff", """
            count := 0
            struct Box { v: int
                func bump(self) { self.v += 1  return self }
            }
            constant := [1, 2]
            func declare() { constant = "changed" }
            func next() { count += 1  return count }
            func literal() { xs := [0, [0]]  xs[0] += 1  xs[1][0] += 1  return xs }
            func box() { return Box { v: count }.bump().v }
            """);

    @Test
    void contextsOfOneEngineHaveTheirOwnGlobals() {
        try (Engine engine = Engine.create(); Context first = Context.newBuilder("ruff").engine(engine).build();
                Context second = Context.newBuilder("ruff").engine(engine).build()) {
            first.eval(COUNTER);
            second.eval(COUNTER);
            for (int i = 1; i <= 3; i++) {
                assertEquals(i, call(first, "next").asInt());
            }
            assertEquals(1, call(second, "next").asInt());
            assertEquals(4, call(first, "box").asInt());
            assertEquals(2, call(second, "box").asInt());
            call(second, "declare");
            assertEquals("changed", second.getBindings("ruff").getMember("constant").asString());
            assertEquals(2, first.getBindings("ruff").getMember("constant").getArraySize());
            second.eval("ruff", "other := 1");
            assertTrue(second.getBindings("ruff").hasMember("other"));
            assertFalse(first.getBindings("ruff").hasMember("other"));
        }
    }

    @Test
    void sharedCodeHasNoStateOfARun() {
        try (Engine engine = Engine.create()) {
            for (int i = 0; i < 3; i++) {
                try (Context context = Context.newBuilder("ruff").engine(engine).build()) {
                    context.eval(COUNTER);
                    assertEquals("[1, [1]]", call(context, "literal").toString());
                    assertEquals("[1, [1]]", call(context, "literal").toString());
                    assertEquals(1, call(context, "next").asInt());
                }
            }
        }
    }

    @Test
    void manyThreadsWithAContextEach() throws Exception {
        try (Engine engine = Engine.create(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> {
                    try (Context context = Context.newBuilder("ruff").engine(engine).build()) {
                        context.eval(COUNTER);
                        long last = 0;
                        for (int n = 0; n < 2_000; n++) {
                            last = call(context, "next").asLong();
                        }
                        return last;
                    }
                });
            }
            for (Future<Long> result : threads.invokeAll(tasks)) {
                assertEquals(2_000, result.get());
            }
        }
    }

    @Test
    void aContextIsClosedToTheHostByDefault() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("ruff").out(out).build()) {
            context.eval("ruff", "func name(x) { return x.getClass() }  func size(x) { return len(x) }");
            PolyglotException e = assertThrows(PolyglotException.class,
                    () -> context.getBindings("ruff").getMember("name").execute(new StringBuilder("secret")));
            assertTrue(e.isGuestException());
            for (String program : List.of("Java", "Polyglot", "java.lang.System.exit(1)", "load(\"x\")")) {
                PolyglotException missing = assertThrows(PolyglotException.class, () -> context.eval("ruff", "print(" + program + ")"));
                assertTrue(missing.getMessage().startsWith("Undefined variable: "), missing::getMessage);
            }
            assertEquals("", out.toString());
        }
    }

    @Test
    void aProgramThatDoesNotEndCanBeStopped() throws InterruptedException {
        Context context = Context.create("ruff");
        List<PolyglotException> caught = new ArrayList<>();
        Thread thread = new Thread(() -> {
            try {
                context.eval("ruff", "started := true  loop { try { x := 1 } except e { } }");
            } catch (PolyglotException e) {
                caught.add(e);
            }
        });
        thread.start();
        Thread.sleep(200);
        context.close(true);
        thread.join(60_000);
        assertFalse(thread.isAlive());
        assertTrue(caught.getFirst().isCancelled());
    }

    private static Value call(Context context, String function) {
        return context.getBindings("ruff").getMember(function).execute();
    }
}
