package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/status says is true to the files: its rows are numbered without gaps and name programs and test classes that exist. */
class StatusTest {
    private static final Path STATUS = Dialect.RESOURCES.resolve("../../../../docs/status").normalize();
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*\\|([^|]*)\\|");
    private static final Pattern BUILTIN = Pattern.compile("\\| `([^`]+)` \\| [12] \\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @TestFactory
    Stream<DynamicTest> rows() {
        return Arrays.stream(Dialect.values()).filter(dialect -> Files.exists(status(dialect)))
                        .map(dialect -> DynamicTest.dynamicTest(dialect.id, () -> check(dialect)));
    }

    /** Each built-in of the library has a program that calls it. */
    @Test
    void library() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(STATUS.resolve("ruff-stdlib.md"))) {
            Matcher row = BUILTIN.matcher(line);
            if (row.matches()) {
                List<String> programs = NAME.matcher(row.group(2)).results().map(found -> found.group(1)).toList();
                if (programs.stream().noneMatch(program -> calls(program, row.group(1)))) {
                    wrong.add(row.group(1));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean calls(String program, String builtin) {
        Path file = Dialect.RUFF.directory().resolve("lib").resolve(program + Dialect.RUFF.extension());
        try {
            return Files.readString(file).contains(builtin);
        } catch (IOException e) {
            return false;
        }
    }

    /** All of the specification's checklist is there. */
    @Test
    void nothingIsLeftOfRuff() throws IOException {
        List<String> rows = Files.readAllLines(status(Dialect.RUFF)).stream().filter(line -> ROW.matcher(line).matches()).toList();
        assertEquals(90, rows.size());
        assertEquals(List.of(), rows.stream().filter(row -> row.contains("| next")).toList());
    }

    private static Path status(Dialect dialect) {
        return STATUS.resolve(dialect.id + ".md");
    }

    private static void check(Dialect dialect) throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(status(dialect))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows++;
                if (Integer.parseInt(row.group(1)) != rows) {
                    wrong.add("row " + row.group(1) + " stands at " + rows);
                }
                if (!row.group(2).contains("`") && !row.group(2).contains("next")) {
                    wrong.add("row " + rows + " names nothing");
                }
                NAME.matcher(row.group(2)).results().map(found -> found.group(1)).filter(name -> !exists(dialect, name)).forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong, status(dialect).toString());
    }

    /** A program "area/name", all programs of an area "area/", or a test class. */
    private static boolean exists(Dialect dialect, String name) {
        if (name.endsWith("/")) {
            return Files.isDirectory(dialect.directory().resolve(name));
        }
        Path program = dialect.directory().resolve(name + dialect.extension());
        Path test = Dialect.RESOURCES.resolve("../java/org/inplace/golden/" + name + ".java");
        Path redisTest = Dialect.RESOURCES.resolve("../java/org/inplace/redis/" + name + ".java");
        Path launcherTest = Dialect.RESOURCES.resolve("../../../../launcher/src/test/java/org/inplace/launcher/" + name + ".java");
        return Files.exists(program) || Files.exists(test) || Files.exists(redisTest) || Files.exists(launcherTest.normalize());
    }
}
