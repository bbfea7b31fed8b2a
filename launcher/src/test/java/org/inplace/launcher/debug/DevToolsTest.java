package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Chrome's developer tools themselves, in a browser without a window: needs Chromium (in {@code CHROMIUM}, or installed), node,
 * and the package playwright-core below {@code target/node}, where {@code .ci/run} puts it. Pictures are in {@code target/devtools}.
 */
class DevToolsTest {

    private static final Pattern ADDRESS = Pattern.compile("(devtools://\\S+)");
    private static final Path MODULES = Path.of("target", "node", "node_modules").toAbsolutePath();

    static List<Subject> subjects() {
        return Subject.all();
    }

    private static Path chromium() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }

    @BeforeAll
    static void findTools() {
        boolean node = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "node")));
        need(node, "node");
        need(Files.isExecutable(chromium()), chromium().toString());
        need(Files.isDirectory(MODULES.resolve("playwright-core")), MODULES + "/playwright-core");
    }

    private static void need(boolean there, String what) {
        if (!there) {
            System.err.println("SKIPPED: " + DevToolsTest.class.getSimpleName() + ", there is no " + what);
            abort("no " + what);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void editsALocalVariable(Subject subject, @TempDir Path directory) throws Exception {
        Path picture = Files.createDirectories(Path.of("target", "devtools")).resolve(subject + ".png").toAbsolutePath();
        Files.deleteIfExists(picture);
        Path log = directory.resolve("log");
        try (Debuggee program = Debuggee.start(subject.command(), "--inspect=0", subject.program().toString())) {
            ProcessBuilder builder = new ProcessBuilder("node", Path.of("src/test/resources/debug/devtools.cjs").toAbsolutePath().toString(), //
                            chromium().toString(), directory.resolve("profile").toString(), program.await(ADDRESS, true), //
                            Integer.toString(subject.line("sum")), "sum", "1000", picture.toString()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(Map.of("NODE_PATH", MODULES.toString()));
            Process browser = builder.start();
            try {
                assertTrue(browser.waitFor(3L * Debuggee.SECONDS, TimeUnit.SECONDS), "the browser ends");
            } finally {
                browser.descendants().forEach(ProcessHandle::destroyForcibly);
                browser.destroyForcibly();
            }
            assertEquals(List.of("sum:11", "sum:1000"), Files.readAllLines(log));
            List<String> expected = new ArrayList<>(Subject.OUTPUT);
            expected.set(0, "1015");
            expected.set(1, "1027");
            expected.set(2, "1040");
            assertEquals(expected, program.output());
            assertTrue(Files.size(picture) > 10_000, "a picture was taken");
        }
    }
}
