package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands in {@code bin/} with the image that the build has made for them. It changes classes, of Truffle too, so that programs
 * start fast: here they run on it, one golden program of each directory, and their start makes no classes that it could have had.
 */
class CommandsTest {

    private static final Path ROOT = Dialect.RESOURCES.resolve("../../../..").normalize();
    /** Lambda forms and lambdas of the JDK's own, which differ from run to run. */
    private static final int FEW = 12;

    @TempDir
    private Path directory;

    @BeforeAll
    static void isBuilt() {
        boolean built = Files.exists(ROOT.resolve("dist/target/inplace/inplace.aot"));
        if (!built) {
            System.err.println("SKIPPED: the image of the commands is not built, they are not tried");
        }
        assumeTrue(built, "dist is not built");
    }

    /** @param program in a directory that it may write to */
    private Outcome run(Path program, String options) throws IOException, InterruptedException {
        String language = program.toString().substring(program.toString().lastIndexOf('.') + 1);
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(ROOT.resolve("bin").resolve(language).toString(), program.getFileName().toString()).directory(program.getParent().toFile()) //
                        .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("INPLACE_JVM_ARGS", options);
        int status = builder.start().waitFor();
        return new Outcome(Files.readString(out), Files.readString(err), status, null);
    }

    static Stream<Program> programs() {
        Map<Path, Program> firsts = new TreeMap<>();
        for (Dialect dialect : List.of(Dialect.RUFF, Dialect.LUA)) {
            Program.all(dialect).stream().filter(program -> program.expectation().error().isEmpty() && program.expectation().stderr().isEmpty()) //
                            .sorted(Comparator.comparing(program -> program.text().length())).forEach(program -> firsts.merge(program.file().getParent(), program, (one, longer) -> longer));
        }
        // every third one: a process takes its time
        List<Program> all = List.copyOf(firsts.values());
        return Stream.iterate(0, i -> i < all.size(), i -> i + 3).map(all::get);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runPrograms(Program program) throws Exception {
        Path copy = directory.resolve("copy");
        try (Stream<Path> files = Files.walk(program.file().getParent())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(program.file().getParent().relativize(file)));
            }
        }
        String difference = program.expectation().difference(run(copy.resolve(program.file().getFileName()), ""));
        assertNull(difference, () -> program.file() + "\n" + difference);
    }

    @ParameterizedTest
    @EnumSource(value = Dialect.class, names = {"RUFF", "LUA"})
    void makeFewClassesAtTheStart(Dialect dialect) throws Exception {
        Path program = Files.writeString(directory.resolve("hello" + dialect.extension()), "print(\"hello\")\n");
        Path log = directory.resolve("classes");
        assertEquals(new Outcome("hello\n", "", 0, null), run(program, "-Xlog:class+load=info:file=" + log));
        List<String> made = Files.readAllLines(log).stream().filter(line -> line.contains(" source: ") && !line.contains("source: shared objects file")).toList();
        assertTrue(made.size() <= FEW && made.stream().noneMatch(line -> line.contains("$Proxy") || line.contains("source: file:") || line.contains("source: jrt:")), () -> String.join("\n", made));
    }
}
