package org.inplace.ruff.tools.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks other programs; each has five seconds. */
final class Probe {

    private static final int SECONDS = 5;
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\.\\d+)*");

    private final Path directory;

    Probe(Path directory) {
        this.directory = directory;
    }

    /** What a program prints; null if it does not exist, fails or takes too long. */
    String output(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).directory(directory.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> read(process));
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            return process.exitValue() == 0 ? text.join() : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The line in which a program tells its version, or null. */
    String version(String program) {
        String text = output(program, "--version");
        return text == null ? null : text.lines().map(String::strip).filter(line -> NUMBER.matcher(line).find()).findFirst().orElse(null);
    }

    /** The first number of a version; -1 if there is none. */
    static int major(String version) {
        Matcher number = NUMBER.matcher(version);
        return number.find() && number.group(1).length() < 9 ? Integer.parseInt(number.group(1)) : -1;
    }
}
