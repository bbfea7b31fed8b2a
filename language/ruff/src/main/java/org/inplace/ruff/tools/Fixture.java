package org.inplace.ruff.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inplace.core.command.Console;
import org.inplace.core.command.ThisProgram;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.Language;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;

/** A program with the output that it is to have. */
final class Fixture {

    static final String DUAL = "dual";
    static final String VM = "vm";
    static final String INTERPRETER = "interpreter";

    private static final double NANO = 1e-9;
    private static final String[] UNITS = {"s", "ms", "µs", "ns"};

    private final String name;
    private final String runtime;
    private final Console console;
    private final Path snapshot;
    private boolean fallback;

    /** @param name its path, as it is shown */
    Fixture(String name, String runtime, Console console) {
        this.name = name;
        this.runtime = runtime;
        this.console = console;
        this.snapshot = console.directory().resolve(name.substring(0, name.length() - Language.EXTENSION.length()) + ".out");
    }

    /** Whether only the second attempt passed. */
    boolean neededFallback() {
        return fallback;
    }

    /** Runs it; tells whether it passed. */
    boolean run(boolean update, boolean verbose) throws IOException {
        if (!canBeParsed()) {
            return false;
        }
        long begun = System.nanoTime();
        String got = output(runtime.equals(INTERPRETER));
        if (update || !Files.exists(snapshot)) {
            Files.writeString(snapshot, got + "\n");
            return passed(begun, verbose);
        }
        String expected = normalised(Files.readString(snapshot));
        if (normalised(got).equals(expected)) {
            return passed(begun, verbose);
        }
        String second = runtime.equals(DUAL) ? output(true) : null;
        if (second != null && normalised(second).equals(expected)) {
            fallback = true;
            return passed(begun, verbose);
        }
        failed(expected, normalised(got), second == null ? null : normalised(second));
        return false;
    }

    private boolean canBeParsed() {
        try {
            SourceFile file = SourceFile.read(name, console);
            try {
                Parser.parse(file.text());
            } catch (SyntaxException e) {
                console.out().println("[✗] " + name);
                e.diagnostics().forEach(d -> console.out().println(explained(d, file)));
                return false;
            }
        } catch (ToolFailure unreadable) {
            return true; // running it says what is wrong
        }
        return true;
    }

    private static String explained(Diagnostic diagnostic, SourceFile file) {
        String kind = diagnostic.code().equals(Diagnostics.SYNTAX) ? "Parser" : "Lexer";
        return kind + " error at " + file.position(diagnostic.span().start()) + ": " + diagnostic.message();
    }

    private boolean passed(long begun, boolean verbose) {
        console.out().println("[✓] " + name + " (" + duration(System.nanoTime() - begun) + ")" + (fallback ? " [dual fallback: interpreter]" : ""));
        if (verbose) {
            console.out().println("    snapshot: " + console.directory().relativize(snapshot));
        }
        return true;
    }

    private void failed(String expected, String got, String second) {
        console.out().println("[✗] " + name + "\nExpected:\n" + expected + "\nGot (" + runtime + ")\n" + got + "\n");
        if (second != null) {
            console.out().println("Got (interpreter fallback)\n" + second + "\n");
        }
    }

    static String duration(long nanos) {
        double amount = nanos * NANO;
        int unit = 0;
        while (amount < 1 && unit < UNITS.length - 1) {
            amount *= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.2f%s", amount, UNITS[unit]);
    }

    // ------------------------------------------------------------------ running

    /** What the program prints, on standard output and then on standard error. */
    private String output(boolean interpreter) throws IOException {
        Path errors = Files.createTempFile("ruff-test", ".err");
        try {
            List<String> line = interpreter ? ThisProgram.with("run", "--interpreter", name) : ThisProgram.with("run", name);
            Process process = new ProcessBuilder(line).directory(console.directory().toFile()).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            String complaints = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
            String all = Stream.of(printed, complaints).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
            return all.isEmpty() && status != 0 ? "Fixture " + name + " exited with code " + status + " and produced no output" : all;
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(errors);
        }
    }

    /** A text without what differs from run to run and from one implementation to another. */
    static String normalised(String text) {
        return text.lines().map(Fixture::normalisedLine).filter(Objects::nonNull).collect(Collectors.joining("\n")).strip();
    }

    private static String normalisedLine(String line) {
        if (line.startsWith("Compiler optimization:")) {
            return null;
        }
        return line.startsWith("  --> ") ? "  -->" : line.replaceAll(" \\(took ~[^)]*ms\\)", "");
    }
}
