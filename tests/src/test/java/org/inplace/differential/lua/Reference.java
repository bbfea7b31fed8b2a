package org.inplace.differential.lua;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The reference implementation: all programs in one process. */
final class Reference {
    private static final int SECONDS = 60;

    private Reference() {
    }

    /** Skips the test that calls it, and says so, if there is nothing to compare with. */
    static void assumeInstalled() throws InterruptedException {
        boolean installed;
        try {
            installed = command("-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            installed = false;
        }
        if (!installed) {
            System.err.println("SKIPPED: lua5.1 is not installed, no program was compared with it");
        }
        assumeTrue(installed, "lua5.1 is not installed");
    }

    private static ProcessBuilder command(String option) {
        ProcessBuilder command = new ProcessBuilder("lua5.1", option);
        command.environment().keySet().removeIf(name -> name.startsWith("LUA"));
        command.environment().put("LC_ALL", "C");
        return command;
    }

    static List<String> run(List<String> programs) {
        try {
            Path input = Files.createTempFile("differential", ".lua");
            Path output = Files.createTempFile("differential", ".out");
            try {
                Files.writeString(input, Programs.joined(programs), StandardCharsets.US_ASCII);
                Process process = command("-").redirectInput(input.toFile()).redirectOutput(output.toFile())
                                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                return Programs.outputs(Files.readString(output, StandardCharsets.ISO_8859_1));
            } finally {
                Files.delete(input);
                Files.delete(output);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
