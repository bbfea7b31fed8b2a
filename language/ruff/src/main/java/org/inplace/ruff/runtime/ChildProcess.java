package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.io.TruffleProcessBuilder;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graalvm.polyglot.io.ProcessHandler.Redirect;
import org.inplace.core.system.SystemError;
import org.inplace.ruff.Context;

/** A process that the program starts and waits for. */
public final class ChildProcess {

    /** The status of a process that a signal has ended. */
    private static final int KILLED = -1;
    private static final int FIRST_SIGNAL = 128 + 1;
    private static final int LAST_SIGNAL = 128 + 31;
    /** How long a killed process has to be gone, and what it wrote to be read, in milliseconds. */
    private static final long GRACE = 500;
    /** How often to look whether a process has written too much, in nanoseconds. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Process process;
    private final StreamReader out;
    private final StreamReader err;
    private final long end;
    private final boolean whole;

    private ChildProcess(Process process, ProcessOptions options, boolean whole) {
        this.process = process;
        this.out = new StreamReader(process.getInputStream(), options.maxOutput());
        this.err = new StreamReader(process.getErrorStream(), options.maxOutput());
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(options.timeout());
        this.whole = whole;
    }

    /** What became of a process. */
    public record Result(int status, boolean timedOut, StreamReader out, StreamReader err) {

        public boolean exceededOutput() {
            return out.isTruncated() || err.isTruncated();
        }

        public boolean succeeded() {
            return status == 0 && !timedOut;
        }
    }

    /**
     * Runs a command to its end, or to the end of its time, or until it has written too much.
     *
     * @param whole whether it may not write more than what is kept of its output
     * @param input what it reads; null if it reads what the program would read
     */
    @TruffleBoundary
    public static Result run(List<String> command, byte[] input, boolean whole, ProcessOptions options, Node at) throws IOException {
        Context context = Context.get(at);
        context.flush();
        ChildProcess child = new ChildProcess(start(context, command, input == null, options), options, whole);
        try {
            if (input != null) {
                child.feed(input);
            }
            boolean ended = TruffleSafepoint.setBlockedThreadInterruptibleFunction(at, ChildProcess::await, child);
            if (ended) {
                return new Result(status(child.process.exitValue()), false, child.out, child.err);
            }
            boolean late = !child.wroteTooMuch();
            child.kill();
            return new Result(KILLED, late, child.out, child.err);
        } finally {
            // the program is being cancelled while it waits
            if (child.process.isAlive()) {
                child.kill();
            }
        }
    }

    private static Process start(Context context, List<String> command, boolean inheritsInput, ProcessOptions options) throws IOException {
        TruffleLanguage.Env env = context.env();
        TruffleProcessBuilder builder = env.newProcessBuilder(command.toArray(String[]::new));
        builder.clearEnvironment(true).environment(options.variables(context.environment()));
        builder.redirectInput(inheritsInput ? Redirect.INHERIT : Redirect.PIPE);
        if (env.isFileIOAllowed()) {
            builder.directory(env.getCurrentWorkingDirectory());
        }
        try {
            return builder.start();
        } catch (IllegalArgumentException e) {
            throw SystemError.INVALID.at(command.getFirst());
        }
    }

    /** Java reports a signal as shells do. */
    private static int status(int reported) {
        return reported >= FIRST_SIGNAL && reported <= LAST_SIGNAL ? KILLED : reported;
    }

    private void feed(byte[] input) {
        Thread.ofVirtual().start(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // the process does not want to read all of it
            }
        });
    }

    /** Whether the process has ended, and closed its output, in time and without having written too much. */
    private boolean await() throws InterruptedException {
        boolean ended = false;
        while (!ended && rest() > 0 && !wroteTooMuch()) {
            long moment = Math.min(rest(), GLANCE);
            ended = process.waitFor(moment, TimeUnit.NANOSECONDS) && out.awaitEnd(moment) && err.awaitEnd(moment);
        }
        return ended;
    }

    private boolean wroteTooMuch() {
        return whole && (out.isTruncated() || err.isTruncated());
    }

    private long rest() {
        return Math.max(0, end - System.nanoTime());
    }

    /**
     * Ends the process and those that it has started. The polyglot API does not tell which of the children of this Java process
     * it is: it is the one that is gone afterwards.
     */
    private void kill() {
        Map<ProcessHandle, List<ProcessHandle>> families = ProcessHandle.current().children().collect(
                        Collectors.toMap(Function.identity(), child -> child.descendants().toList()));
        boolean running = process.isAlive();
        process.destroyForcibly();
        try {
            process.waitFor(GRACE, TimeUnit.MILLISECONDS);
            families.keySet().removeIf(child -> !running || child.isAlive());
            families.values().forEach(descendants -> descendants.forEach(ProcessHandle::destroyForcibly));
            out.awaitEnd(TimeUnit.MILLISECONDS.toNanos(GRACE));
            err.awaitEnd(TimeUnit.MILLISECONDS.toNanos(GRACE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
