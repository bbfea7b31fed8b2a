package org.inplace.library.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that waits for something outside of it can be stopped, and has shown what it printed. */
class WaitingTest {

    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"io.read()", "io.popen('sleep 60'):read()", "os.execute('sleep 60')", "io.popen('sleep 60', 'w'):close()"})
    void aWaitEndsWithTheContext(String wait) throws IOException, InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                waiting.countDown();
            }
        };
        try (PipedOutputStream feed = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(feed)) {
            Context context = Context.newBuilder("lua").allowIO(IOAccess.ALL).allowCreateProcess(true).in(in).out(out).build();
            boolean[] cancelled = new boolean[1];
            Thread program = Thread.ofPlatform().start(() -> {
                try {
                    context.eval("lua", "io.write('before') " + wait + " io.write('after')");
                } catch (PolyglotException e) {
                    cancelled[0] = e.isCancelled();
                }
            });
            assertTrue(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            // it is flushed just before the wait
            Thread.sleep(MOMENT);
            context.close(true);
            assertTrue(program.join(PATIENCE));
            assertTrue(cancelled[0]);
            assertFalse(out.toString(StandardCharsets.UTF_8).contains("after"));
            assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("before"));
        }
    }

    @Test
    void linesOfTheStandardInputAreReadAsTheyCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = "one\n2 3\nrest\nmore".getBytes(StandardCharsets.UTF_8);
        try (Context context = Context.newBuilder("lua").in(new ByteArrayInputStream(input)).out(out).build()) {
            context.eval("lua", "print(io.read()) print(io.read('*n', '*n', '*l')) for l in io.lines() do io.write('[', l, ']') end print(io.read())");
        }
        assertEquals("one\n2\t3\t\n[rest][more]nil\n", out.toString(StandardCharsets.UTF_8));
    }
}
