package org.inplace.launcher.debug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A language whose programs are debugged. The programs, {@code program.*} among the resources, do the same things with the same
 * names; comments such as {@code @sum} mark lines to stop at. A new language is a program and a row here.
 *
 * @param command of the language, and its identifier
 * @param second what debuggers call the second element of a list
 * @param values whether lists are values, so that a callee's change is not the caller's
 */
record Subject(String command, String extension, String second, boolean values) {

    /** What the programs print if nobody interferes. */
    static final List<String> OUTPUT = List.of("26", "38", "51", "[1, 2, 3] plum", "[1, 2, 3] plum", "2", "4", "expected");

    static List<Subject> all() {
        return List.of(new Subject("ruff", ".ruff", "1", true), new Subject("lua", ".lua", "[2]", false));
    }

    Path program() {
        return Path.of("src/test/resources/debug/program" + extension).toAbsolutePath();
    }

    /** The number, from 1, of a marked line. */
    int line(String mark) {
        try {
            List<String> lines = Files.readAllLines(program());
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).endsWith("@" + mark)) {
                    return i + 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no mark " + mark + " in " + program());
    }

    @Override
    public String toString() {
        return command;
    }
}
