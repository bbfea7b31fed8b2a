package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inplace.launcher.Shell;

/** A command that runs a program for a debugger to attach to. */
final class Debuggee implements AutoCloseable {

    /** For whatever is waited for: far more than it ever takes. */
    static final int SECONDS = 60;

    private final Process process;
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();
    private final Thread outReader;
    private final Thread errReader;

    private Debuggee(Process process) {
        this.process = process;
        this.outReader = read(process.getInputStream(), out);
        this.errReader = read(process.getErrorStream(), err);
    }

    /** @param command null for the command that runs all languages */
    static Debuggee start(String command, String... words) throws IOException {
        return new Debuggee(new ProcessBuilder(Shell.command(command, words)).start());
    }

    private static Thread read(InputStream stream, List<String> lines) {
        return Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader reader = new BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    synchronized (lines) {
                        lines.add(line);
                        lines.notifyAll();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Waits for a line of standard output or standard error; gives the pattern's group. */
    String await(Pattern pattern, boolean error) throws InterruptedException {
        List<String> lines = error ? err : out;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (lines) {
            while (true) {
                for (String line : lines) {
                    Matcher matcher = pattern.matcher(line);
                    if (matcher.find()) {
                        return matcher.group(1);
                    }
                }
                long left = end - System.nanoTime();
                if (left <= 0 || !process.isAlive() && !(error ? errReader : outReader).isAlive()) {
                    return fail("no " + pattern + " in " + lines);
                }
                TimeUnit.NANOSECONDS.timedWait(lines, Math.min(left, TimeUnit.MILLISECONDS.toNanos(200)));
            }
        }
    }

    /** Waits for the end of the program; gives what it printed, by lines. */
    List<String> output() throws InterruptedException {
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "the program ends");
        outReader.join();
        errReader.join();
        return out;
    }

    int status() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
