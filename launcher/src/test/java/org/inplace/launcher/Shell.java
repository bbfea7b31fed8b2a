package org.inplace.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the launcher as a process of its own, as a script in {@code bin/} would, but without the compiler. */
public final class Shell {
    record Outcome(int status, String out, String err) {
    }

    private static final String MODULES = "org.inplace.ruff,org.inplace.lua,com.oracle.truffle.tools.chromeinspector,com.oracle.truffle.tools.dap,com.oracle.truffle.tools.profiler";

    private Shell() {
    }

    static Outcome ruff(String... words) throws IOException, InterruptedException {
        return ruff(Path.of(""), "", words);
    }

    /** Runs it in a directory, with a standard input. */
    static Outcome ruff(Path directory, String input, String... words) throws IOException, InterruptedException {
        return run("ruff", directory, input, words);
    }

    /** The same for Lua. */
    static Outcome lua(Path directory, String input, String... words) throws IOException, InterruptedException {
        return run("lua", directory, input, words);
    }

    private static Outcome run(String language, Path directory, String input, String... words) throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("launcher", ".in"), input);
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        try {
            int status = new ProcessBuilder(command(language, words)).directory(directory.toAbsolutePath().toFile()) //
                            .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
            return new Outcome(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs a line of shell script in which {@code "$@"} is the launcher with its words. */
    static Outcome pipe(String script, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        line.addAll(command("ruff", words));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, "");
    }

    /** The words that start the launcher. @param language of the command; null for the one that runs all languages */
    public static List<String> command(String language, String... words) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=org.graalvm.truffle",
                        "-Dpolyglot.engine.WarnInterpreterOnly=false", "--add-exports", "java.base/jdk.internal.vm=org.inplace.core",
                        "--module-path", System.getProperty("java.class.path"), "--add-modules", MODULES));
        command.addAll(language == null ? List.of("-Dinplace.command=inplace") : List.of("-Dinplace.language=" + language, "-Dinplace.command=" + language));
        command.addAll(List.of("-m", "org.inplace.launcher/org.inplace.launcher.Main"));
        command.addAll(List.of(words));
        return command;
    }
}
