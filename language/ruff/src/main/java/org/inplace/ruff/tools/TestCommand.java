package org.inplace.ruff.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.Language;

/** {@code ruff test}: runs the programs in the directory {@code tests} and compares what they print with what is recorded. */
final class TestCommand extends Tool {

    private static final String DIRECTORY = "tests";
    private static final String UPDATE = "--update";
    private static final String VERBOSE = "--verbose";
    private static final String RUNTIME = "--runtime";
    private static final String OTHER_RUNNER = "Run with: ruff test-run";
    private static final int HEAD = 3;
    private static final int FAILED = 3;
    private static final int NO_DIRECTORY = 5;

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff test", "Run ./tests/*.ruff and compare what they print with the .out files beside them.")
                        .flag(UPDATE, "Record what they print")
                        .choice(RUNTIME, Fixture.DUAL, List.of(Fixture.INTERPRETER, Fixture.VM, Fixture.DUAL),
                                        "How to run them: interpreter, vm, or dual for both")
                        .flag(VERBOSE, "Tell more").shortName("-v", VERBOSE);
    }

    @Override
    protected int run(Invocation given, Console console) throws IOException {
        boolean verbose = given.has(VERBOSE);
        String runtime = given.get(RUNTIME);
        List<String> fixtures;
        try {
            fixtures = fixtures(console, verbose);
        } catch (IOException e) {
            console.err().println("[!] Failed to read test directory: " + DIRECTORY);
            return NO_DIRECTORY;
        }
        int passed = 0;
        int fallbacks = 0;
        for (String name : fixtures) {
            if (verbose) {
                console.out().println("[i] Running fixture: " + name);
            }
            Fixture fixture = new Fixture(name, runtime, console);
            boolean success = fixture.run(given.has(UPDATE), verbose);
            passed += success ? 1 : 0;
            fallbacks += success && fixture.neededFallback() ? 1 : 0;
            console.out().flush();
        }
        console.out().println("\n[✓] Passed " + passed + "/" + fixtures.size() + " tests");
        console.out().println("[i] Runtime strategy: " + strategy(runtime, passed - fallbacks, fallbacks));
        return passed == fixtures.size() ? 0 : FAILED;
    }

    private static String strategy(String runtime, int first, int fallbacks) {
        return switch (runtime) {
            case Fixture.DUAL -> "dual (vm_primary=" + first + ", interpreter_fallback=" + fallbacks + ")";
            case Fixture.VM -> "vm (vm_primary=" + first + ")";
            default -> "interpreter (interpreter_primary=" + first + ")";
        };
    }

    /** The programs to run, in the order of their names. */
    private static List<String> fixtures(Console console, boolean verbose) throws IOException {
        try (Stream<Path> files = Files.list(console.directory().resolve(DIRECTORY))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(Language.EXTENSION)).sorted(Comparator.naturalOrder()) //
                            .map(n -> DIRECTORY + "/" + n).filter(n -> !isForOtherRunner(n, verbose, console)).toList();
        }
    }

    private static boolean isForOtherRunner(String name, boolean verbose, Console console) {
        try (Stream<String> lines = Files.lines(console.directory().resolve(name), StandardCharsets.ISO_8859_1)) {
            boolean other = lines.limit(HEAD).anyMatch(line -> line.contains(OTHER_RUNNER));
            if (other && verbose) {
                console.out().println("[i] Skipping test-run fixture: " + name);
            }
            return other;
        } catch (IOException e) {
            return false; // running it says what is wrong
        }
    }
}
