package org.inplace.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All programs below {@code hostile}, in contexts as they are if nothing is allowed. Each ends as its comments say, soon after its
 * limit; and after each a harmless program runs in a new context of the same engine. A language takes part by a directory with its
 * id for a name.
 */
class HostileTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/hostile");
    private static final String HARMLESS = "harmless.";
    /** How long after its time a program may go on: a second where the machine has nothing else to do. */
    private static final long GRACE_MILLIS = Long.getLong("hostile.grace", 10_000);
    /** A thread that has not ended by then never will. */
    private static final Duration FOREVER = Duration.ofSeconds(45);
    private static final long STACK = 64L << 20;

    private static Engine engine;

    /** A terminal at which nobody types; it cannot be interrupted. */
    private static final class Nobody extends InputStream {

        private final CountDownLatch typed = new CountDownLatch(1);

        @Override
        public int read() {
            while (true) {
                try {
                    typed.await();
                } catch (InterruptedException e) {
                    // as the system's own streams
                }
            }
        }
    }

    /** How a program ended. @param failure null if it just came to its end */
    private record Outcome(String output, PolyglotException failure, long milliseconds) {
    }

    @BeforeAll
    static void open() {
        engine = Engine.create();
    }

    @AfterAll
    static void close() {
        engine.close(true);
    }

    static Stream<Program> programs() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(PROGRAMS)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(HARMLESS)) //
                            .filter(file -> file.toString().contains(System.getProperty("hostile.only", ""))).sorted().toList();
        }
        assertTrue(!files.isEmpty());
        return files.stream().map(HostileTest::read);
    }

    private static Program read(Path file) {
        try {
            return Program.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void getsNowhere(Program program) throws Exception {
        System.gc(); // what other tests have left behind is no part of the program's memory
        Outcome outcome = run(program);
        PolyglotException failure = outcome.failure();
        if (program.message() != null) {
            assertNotNull(failure, "it just ended");
            assertEquals(program.message(), failure.getMessage());
            assertTrue(failure.isResourceExhausted() && failure.isCancelled() && !failure.isInternalError());
        } else {
            assertEquals(program.exit() != null, failure != null, () -> String.valueOf(failure));
            assertEquals(String.join("\n", program.output()), outcome.output().strip());
            if (failure != null) {
                assertTrue(failure.isExit());
                assertEquals(program.exit().intValue(), failure.getExitStatus());
            }
        }
        System.out.println(program + " " + outcome.milliseconds() + " ms");
        if (program.milliseconds() > 0) {
            assertTrue(outcome.milliseconds() <= program.milliseconds() + GRACE_MILLIS, () -> "it took " + outcome.milliseconds() + " ms");
        }
        Path directory = PROGRAMS.resolve(program.language());
        Program harmless = Program.read(directory.resolve(HARMLESS + program.name().substring(program.name().lastIndexOf('.') + 1)));
        Outcome after = run(harmless);
        assertEquals(null, after.failure());
        assertEquals(String.join("\n", harmless.output()), after.output().strip());
    }

    private static Outcome run(Program program) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Context context = Context.newBuilder(program.language()).engine(engine).in(new Nobody()).out(out).err(out).options(program.options()) //
                        .allowCreateThread(program.threads()).build();
        PolyglotException[] failure = new PolyglotException[1];
        long begin = System.nanoTime();
        Thread thread = new Thread(null, () -> failure[0] = evaluate(context, program), program.toString(), STACK);
        thread.setDaemon(true);
        thread.start();
        assertTrue(thread.join(FOREVER), "it cannot be stopped");
        return new Outcome(out.toString(StandardCharsets.UTF_8), failure[0], (System.nanoTime() - begin) / 1_000_000);
    }

    /** Returns how it failed; null if it did not. */
    private static PolyglotException evaluate(Context context, Program program) {
        try {
            context.eval(Source.newBuilder(program.language(), program.text(), program.name()).buildLiteral());
            context.close();
            return null;
        } catch (PolyglotException e) {
            return e;
        }
    }
}
