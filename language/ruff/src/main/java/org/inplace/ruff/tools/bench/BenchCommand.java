package org.inplace.ruff.tools.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.ProgramRun;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff bench}: runs programs several times in one process and tells how long they took. Their output is dropped. */
public final class BenchCommand extends Tool {

    private static final String STANDARD = "examples/benchmarks";

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff bench", "Measure how long programs take.")
                        .optionalWord("PATH", "A program, or a directory of programs [default: " + STANDARD + "]")
                        .value("--iterations", "10", "Measured runs (-i)").shortName("-i", "--iterations")
                        .value("--warmup", "2", "Runs before those (-w)").shortName("-w", "--warmup");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure, IOException {
        int iterations = given.number("--iterations", 1);
        int warmup = given.number("--warmup", 0);
        List<Samples> results = new ArrayList<>();
        for (String program : programs(given.get("PATH"), console)) {
            Samples samples = measure(SourceFile.read(program, console), warmup, iterations, console);
            if (samples == null) {
                return ToolFailure.FAILED;
            }
            results.add(samples);
            print(samples, console);
        }
        compare(results, console);
        return 0;
    }

    private static List<String> programs(String given, Console console) throws ToolFailure {
        String name = given == null ? STANDARD : given;
        Path path = console.directory().resolve(name);
        if (!Files.exists(path)) {
            throw ToolFailure.plain(ToolFailure.FILES, given == null ? "Error: No benchmark directory found. Please specify a path."
                            : "Error: Path does not exist: " + name);
        }
        if (!Files.isDirectory(path)) {
            return List.of(name);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".ruff")).sorted().map(file -> name + "/" + file)
                            .toList();
        } catch (IOException e) {
            throw ToolFailure.plain(ToolFailure.FILES, "Error: Failed to read '" + name + "': " + SystemErrors.text(e, path));
        }
    }

    /** Null if the program fails, which is reported. */
    private static Samples measure(SourceFile program, int warmup, int iterations, Console console) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (Engine engine = Engine.create()) {
            for (int i = -warmup; i < iterations; i++) {
                ProgramRun run = new ProgramRun(console.directory(), new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                                console.err());
                long start = System.nanoTime();
                if (run.run(program, List.of(), engine) != 0) {
                    console.err().print("Error: Benchmark failed: " + program.name() + "\n");
                    return null;
                }
                if (i >= 0) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return Samples.of(program.name(), millis);
    }

    private static void print(Samples s, Console console) {
        console.out().print(String.format(Locale.ROOT, """
                        %s
                          Mean:    %10.3f ms
                          Median:  %10.3f ms
                          Min:     %10.3f ms
                          Max:     %10.3f ms
                          StdDev:  %10.3f ms
                          Samples: %6d

                        """, s.name(), s.mean(), s.median(), s.min(), s.max(), s.deviation(), s.millis().length));
    }

    private static void compare(List<Samples> results, Console console) {
        StringBuilder table = new StringBuilder();
        int width = Math.max(9, results.stream().mapToInt(s -> s.name().length()).max().orElse(0));
        table.append(String.format("%-" + width + "s %14s %14s\n", "Benchmark", "Mean (ms)", "Median (ms)"));
        results.stream().sorted(Comparator.comparingDouble(Samples::mean))
                        .forEach(s -> table.append(String.format(Locale.ROOT, "%-" + width + "s %14.3f %14.3f\n", s.name(), s.mean(), s.median())));
        double total = results.stream().mapToDouble(Samples::mean).sum();
        table.append(String.format(Locale.ROOT, "\nSummary: %d benchmarks, %.3f ms together\n", results.size(), total));
        console.out().print(table);
    }
}
