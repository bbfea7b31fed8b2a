package org.inplace.docs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inplace.core.command.Command;
import org.inplace.core.command.Console;
import org.inplace.ruff.tools.RuffCommands;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs below {@code examples} print what their comments say. */
class ExamplesTest {

    private static final Path EXAMPLES = Repository.ROOT.resolve("examples");
    private static final Path EMBEDDING = EXAMPLES.resolve("embedding/src/main");

    /** They run in an empty directory, and leave it so. */
    @TestFactory
    Stream<DynamicTest> ruff(@TempDir Path directory) throws IOException {
        List<Path> programs = Repository.files(EXAMPLES.resolve("ruff"), ".ruff");
        assertTrue(programs.size() >= 10, programs::toString);
        return programs.stream().map(file -> DynamicTest.dynamicTest(Repository.name(file), file.toUri(), () -> {
            String text = Files.readString(file);
            assertEquals(expected(text, "#"), RuffProgram.run(Repository.name(file), text, directory.toRealPath()));
            assertArrayEquals(new String[0], directory.toFile().list());
        }));
    }

    @Test
    void testBlocks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        Command command = new RuffCommands().commands().get("test-run");
        int status = command.run(List.of("test_suite.ruff"), new Console(InputStream.nullInputStream(), console, console, false, EXAMPLES.resolve("ruff")));
        String report = out.toString(StandardCharsets.UTF_8);
        assertTrue(status == 0 && report.contains("Tests: 6 total, 6 passed, 0 failed"), report);
    }

    @Test
    void embedding(@TempDir Path classes) throws ReflectiveOperationException, IOException {
        String text = Files.readString(EMBEDDING.resolve("java/shop/Shop.java"));
        assertEquals(expected(text, "//"), new JavaProgram("shop.Shop", text).run(classes, EMBEDDING.resolve("resources")));
    }

    /** What the comments "expect: …" of a program say that it prints. */
    private static String expected(String text, String comment) {
        Pattern line = Pattern.compile(".*" + comment + " expect:(?: (.*))?");
        return text.lines().map(line::matcher).filter(m -> m.matches()).map(m -> m.group(1) == null ? "\n" : m.group(1) + "\n").collect(Collectors.joining());
    }
}
