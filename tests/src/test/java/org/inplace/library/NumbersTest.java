package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random numbers, clocks and digests of files: what they need to be allowed, and whom their state belongs to. */
class NumbersTest {

    private static final int DRAWS = 2_000;
    private static final int THREADS = 4;

    private static void assertDenied(String capability, String flag, String name, String call) {
        try (Context context = Context.newBuilder("ruff").option("ruff.capabilities", "env-read").build()) {
            PolyglotException e = assertThrows(PolyglotException.class, () -> context.eval("ruff", call));
            assertEquals("Capability denied: " + capability + " required for " + name + "; rerun with " + flag, e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "random_int", "random_choice", "uuid_v4", "random_id", "set_random_seed", "clear_random_seed"})
    void randomNumbersAreDenied(String name) {
        assertDenied("random", "--allow-random", name, name + "()");
        assertDenied("random", "--allow-random", name, "f := " + name + "\nf(1, 2, 3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "now_utc", "now_unix", "current_timestamp", "performance_now", "time_us", "time_ns", "elapsed", //
                    "format_duration", "format_date", "parse_date"})
    void clocksAreDenied(String name) {
        assertDenied("clock", "--allow-clock", name, name + "()");
    }

    @Test
    void denialsNameTheCanonicalBuiltin() {
        assertDenied("clock", "--allow-clock", "current_timestamp", "time()");
        assertDenied("clock", "--allow-clock", "now_unix", "now_utc_seconds()");
    }

    @Test
    void digestsOfFilesAreDenied() {
        assertDenied("filesystem-read", "--allow-fs-read", "sha256_file", "sha256_file()");
        assertDenied("filesystem-read", "--allow-fs-read", "md5_file", "md5_file(\"x\")");
    }

    /** The capability is granted here, but the context has no files. */
    @Test
    void digestsNeedFiles() {
        try (Context context = Context.create("ruff")) {
            PolyglotException e = assertThrows(PolyglotException.class, () -> context.eval("ruff", "sha256_file(\"x\")"));
            assertEquals("Capability denied: filesystem-read required for sha256_file; rerun with --allow-fs-read", e.getMessage());
        }
    }

    @Test
    void digestsOfFiles(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("small"), "abc");
        Files.writeString(directory.resolve("large"), "a".repeat(1_000_000));
        Path real = directory.toRealPath();
        try (Context context = Context.newBuilder("ruff").allowIO(IOAccess.ALL).currentWorkingDirectory(real).build()) {
            assertEquals("900150983cd24fb0d6963f7d28e17f72", context.eval("ruff", "md5_file(\"small\")").asString());
            assertEquals("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
                            context.eval("ruff", "sha256_file(\"large\")").asString());
        }
    }

    @Test
    void aSeedBelongsToItsContext() {
        try (Context first = Context.create("ruff"); Context second = Context.create("ruff")) {
            first.eval("ruff", "set_random_seed(12345)");
            second.eval("ruff", "set_random_seed(42)");
            assertEquals(0.3059322923730783, first.eval("ruff", "random()").asDouble());
            assertEquals(0.5265574090027738, second.eval("ruff", "random()").asDouble());
            assertEquals(6, first.eval("ruff", "random_int(1, 10)").asInt());
        }
    }

    @Test
    void threadsShareASequence() throws InterruptedException, ExecutionException {
        List<Double> expected = draw(1, DRAWS * THREADS);
        List<Double> actual = draw(THREADS, DRAWS);
        assertEquals(expected.stream().sorted().toList(), actual.stream().sorted().toList());
    }

    private static List<Double> draw(int threads, int draws) throws InterruptedException, ExecutionException {
        try (Context context = Context.create("ruff"); ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            context.eval("ruff", "set_random_seed(99)");
            Value random = context.eval("ruff", "random");
            Callable<List<Double>> drawing = () -> Stream.generate(() -> random.execute().asDouble()).limit(draws).toList();
            List<Future<List<Double>>> parts = Stream.generate(() -> pool.submit(drawing)).limit(threads).toList();
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> part : parts) {
                all.addAll(part.get());
            }
            return all;
        }
    }
}
