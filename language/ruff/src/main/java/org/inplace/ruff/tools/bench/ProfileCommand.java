package org.inplace.ruff.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.Engine;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.ProgramRun;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff profile}: runs a program and tells where the time went. */
public final class ProfileCommand extends Tool {

    private static final double MEGABYTE = 1 << 20;

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff profile", "Run a program and report on time, memory and compiler.")
                        .word("FILE", "The program")
                        .flag("--cpu", "Report on time")
                        .flag("--memory", "Report on memory")
                        .flag("--jit", "Report on the compiler")
                        .value("--flamegraph", null, "Where to write the stacks for a flame graph");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure, IOException {
        SourceFile program = SourceFile.read(given.get("FILE"), console);
        StackSampler sampler = new StackSampler();
        long usedBefore = used();
        long start = System.nanoTime();
        int status;
        String runtime;
        try (Engine engine = Engine.create(); sampler) {
            runtime = engine.getImplementationName();
            status = new ProgramRun(console.directory(), console.in(), console.out(), console.err()).run(program, List.of(), engine, sampler::start);
        }
        double seconds = (System.nanoTime() - start) / 1e9;

        boolean all = !given.has("--cpu") && !given.has("--memory") && !given.has("--jit");
        StringBuilder report = new StringBuilder("\n=== Performance Profile Report ===\n");
        if (all || given.has("--cpu")) {
            report.append("\nCPU\n").append(sampler.report());
        }
        if (all || given.has("--memory")) {
            report.append(String.format(Locale.ROOT, "\nMemory\n  Heap used: %.1f MB (before: %.1f MB)\n", used() / MEGABYTE, usedBefore / MEGABYTE));
        }
        if (all || given.has("--jit")) {
            report.append("\nCompiler\n  ").append(runtime.equals("Interpreted") ? "none: the program was interpreted" : runtime).append('\n');
        }
        report.append(String.format(Locale.ROOT, "\nTotal execution time: %.3fs\n", seconds));
        console.out().print(report);
        if (given.has("--flamegraph")) {
            write(given.get("--flamegraph"), sampler.folded(), console);
        }
        return status;
    }

    private static void write(String name, String folded, Console console) throws ToolFailure {
        Path path = console.directory().resolve(name);
        try {
            Files.writeString(path, folded);
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FILES, "Failed to write flamegraph data '" + name + "': " + SystemErrors.text(e, path));
        }
        console.out().print("Flamegraph data written to: " + name + "\n");
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
