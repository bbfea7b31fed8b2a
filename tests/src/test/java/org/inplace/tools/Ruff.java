package org.inplace.tools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inplace.core.command.Command;
import org.inplace.core.command.Console;
import org.inplace.core.command.Rejected;
import org.inplace.ruff.tools.RuffCommands;

/** Calls commands of {@code ruff} in this process. */
final class Ruff {

    static final Path ROOT = Path.of(System.getProperty("inplace.root", "..")).toAbsolutePath().normalize();

    record Outcome(int status, String out, String err) {
    }

    private final Path directory;

    /** Calls that run in a directory. */
    Ruff(Path directory) {
        this.directory = directory;
    }

    Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8); PrintStream errors = new PrintStream(err, true,
                        StandardCharsets.UTF_8)) {
            Console console = new Console(new ByteArrayInputStream(new byte[0]), printed, errors, false, directory);
            int status = run(command(words[0]), Arrays.asList(words).subList(1, words.length), console);
            printed.flush();
            return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As the launcher runs a command. */
    private static int run(Command command, List<String> words, Console console) throws IOException {
        try {
            return command.run(words, console);
        } catch (Rejected e) {
            (e.status() == 0 ? console.out() : console.err()).print(e.getMessage());
            return e.status();
        }
    }

    private static Command command(String name) {
        RuffCommands commands = new RuffCommands();
        Command command = commands.commands().get(name);
        return command == null ? commands.other(name).orElseThrow() : command;
    }

    /** Standard output of a command that must succeed. */
    String out(String... words) {
        Outcome outcome = run(words);
        if (outcome.status != 0) {
            throw new AssertionError(outcome.toString());
        }
        return outcome.out;
    }

    /** Makes a file with a text. */
    Ruff with(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The programs of this repository. */
    static List<Path> programs() throws IOException {
        try (Stream<Path> examples = Files.walk(ROOT.resolve("examples")); Stream<Path> tests = Files.walk(ROOT.resolve("tests/src/test/resources/ruff"))) {
            return Stream.concat(examples, tests).filter(p -> p.toString().endsWith(".ruff")).sorted().toList();
        }
    }
}
