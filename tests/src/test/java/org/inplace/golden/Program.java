package org.inplace.golden;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.graalvm.polyglot.Source;

/** A golden program: a file and what it says about itself. */
record Program(Dialect dialect, Path file, String text) {

    /** All programs of a language, or those whose path contains one of the texts in the system property "golden.only". */
    static List<Program> all(Dialect dialect) {
        if (!Files.isDirectory(dialect.directory())) {
            return List.of();
        }
        List<String> only = List.of(System.getProperty("golden.only", "").split(","));
        try (Stream<Path> files = Files.walk(dialect.directory())) {
            return files.filter(file -> file.toString().endsWith(dialect.extension()) && only.stream().anyMatch(file.toString()::contains)).sorted()
                            .map(file -> read(dialect, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program read(Dialect dialect, Path file) {
        try {
            return new Program(dialect, file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name within the language, such as "assign/swap". */
    String name() {
        String path = dialect.directory().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - dialect.extension().length());
    }

    /** How it runs: its subject is the directory that it is in. */
    List<Mode> modes() {
        return dialect.isCompiled(name().split("/")[0]) ? List.of(Mode.values()) : List.of(Mode.INTERPRETED);
    }

    Expectation expectation() {
        return Expectation.parse(text, dialect.comment);
    }

    Source source() {
        return source(dialect, file, text);
    }

    /** A program that is not in a file, as if it were at that path. */
    static Source source(Dialect dialect, Path file, String text) {
        return Source.newBuilder(dialect.id, file.toFile()).content(text).buildLiteral();
    }

    /** The outcome with the placeholder for the program's path, and without the path of its directory. */
    static Outcome placed(Outcome outcome, Source source) {
        String stderr = outcome.stderr();
        if (source.getPath() != null) {
            stderr = stderr.replace(source.getPath(), "<file>").replace(Path.of(source.getPath()).getParent() + File.separator, "");
        }
        return new Outcome(outcome.stdout(), stderr.replace(source.getName(), "<file>"), outcome.exit(), outcome.defect());
    }
}
