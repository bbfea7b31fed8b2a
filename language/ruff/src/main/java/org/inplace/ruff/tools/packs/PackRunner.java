package org.inplace.ruff.tools.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.inplace.core.command.Console;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.ProgramRun;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.ToolFailure;
import org.inplace.ruff.tools.report.Check;
import org.inplace.ruff.tools.report.Report;

/** Runs what packs contribute, and makes a report of what it prints. */
public final class PackRunner {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_OBSERVED = 500;

    private record Output(int status, String out, String err) {
    }

    /** A run that gives no report; callers decide how to show that. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message, null, false, false);
        }
    }

    private final Console console;

    PackRunner(Console console) {
        this.console = console;
    }

    /** The report of a profile that a pack adds to the doctor. */
    public static Report profile(Pack pack, Pack.Entry profile, Console console) throws ToolFailure {
        try {
            return new PackRunner(console).run(pack, profile, new Report.Origin("ruff-doctor", pack.id(), "doctor", "doctor", profile.name()),
                            List.of());
        } catch (Failed e) {
            throw ToolFailure.of(ToolFailure.FAILED, e.getMessage());
        }
    }

    Report run(Pack pack, Pack.Entry command, Report.Origin origin, List<String> arguments) throws Failed {
        String name = pack.namespace() + "." + command.name();
        Output output;
        try {
            Path entry = pack.directory().resolve(command.entry());
            output = command.entry().endsWith(".ruff") ? program(entry, arguments) : process(entry, arguments);
        } catch (IOException e) {
            throw new Failed("Failed to execute command '" + name + "': " + SystemErrors.text(e, pack.directory().resolve(command.entry())));
        } catch (ToolFailure e) {
            throw new Failed("Failed to execute command '" + name + "': " + e.getMessage());
        }
        if (output.status < 0) {
            throw new Failed("Failed to execute command '" + name + "': timed out after " + LIMIT.toSeconds() + " seconds");
        }
        if (output.out.isBlank()) {
            throw new Failed("Command '" + name + "' produced no stdout output. Stderr: " + output.err.strip());
        }
        Report stated = stated(output.out, origin);
        return stated != null ? stated : plain(name, command, output, origin);
    }

    private String cwd() {
        return console.directory().toString();
    }

    private Report stated(String text, Report.Origin origin) {
        try {
            return Report.of(Json.read(text), origin, cwd());
        } catch (IOException e) {
            return null;
        }
    }

    private Report plain(String name, Pack.Entry command, Output output, Report.Origin origin) {
        String text = output.out.strip();
        String observed = text.substring(0, text.offsetByCodePoints(0, Math.min(MOST_OBSERVED, text.codePointCount(0, text.length()))));
        Check.Status status = output.status == 0 ? Check.Status.INFO : Check.Status.FAIL;
        Check check = Check.of(name, command.summary().isEmpty() ? name : command.summary(), status, observed);
        if (output.status != 0) {
            check = check.with("message", "exit status " + output.status
                            + (output.err.isBlank() ? "" : ": " + output.err.strip().lines().findFirst().orElse("")));
        }
        return new Report(origin, cwd(), List.of(check), List.of());
    }

    private Output program(Path entry, List<String> arguments) throws ToolFailure, IOException {
        SourceFile program = SourceFile.read(entry.toString(), console);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new ProgramRun(console.directory(), InputStream.nullInputStream(), out, err).run(program, arguments, LIMIT);
        return new Output(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Output process(Path entry, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(entry.toAbsolutePath().toString()));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line).directory(console.directory().toFile()).start();
        process.getOutputStream().close();
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return new Output(-1, "", "");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Output(-1, "", "");
        }
        return new Output(process.exitValue(), out.join(), err.join());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
