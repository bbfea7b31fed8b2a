package org.inplace.golden;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Runs a program in a fresh context on a thread of its own, and stops it when its time is over. The thread has a large
 * stack, so that the depth a language promises does not depend on the machine. It may use files, in a directory of its own,
 * processes and threads; unless its resources are limited, for such a program may be anything.
 */
final class Runner {
    private static final long STACK = 512L << 20;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Engine engine;
    private final Duration limit;
    private final ResourceLimits resources;

    Runner(Engine engine, Duration limit) {
        this(engine, limit, null);
    }

    Runner(Engine engine, Duration limit, ResourceLimits resources) {
        this.engine = engine;
        this.limit = limit;
        this.resources = resources;
    }

    Outcome run(Source source) throws InterruptedException {
        return inContext(context -> context.eval(source));
    }

    /** Runs {@code action}; a program that does not end in time is a defect, and so is one that cannot be stopped. */
    Outcome inContext(Consumer<Context> action) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Context.Builder builder = Context.newBuilder().allowPolyglotAccess(PolyglotAccess.ALL).engine(engine).out(out).err(err).in(InputStream.nullInputStream());
        if (resources != null) {
            return run(builder.resourceLimits(resources), action, out, err);
        }
        Path directory = directory();
        try {
            return run(builder.allowIO(IOAccess.ALL).allowCreateProcess(true).allowCreateThread(true)
                            .allowEnvironmentAccess(EnvironmentAccess.INHERIT).currentWorkingDirectory(directory), action, out, err);
        } finally {
            delete(directory.toFile());
        }
    }

    /** A directory of the program's own, in which it may leave files behind. */
    private static Path directory() {
        try {
            return Files.createTempDirectory("golden").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(File file) {
        File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (children != null) {
            Arrays.stream(children).forEach(Runner::delete);
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    private Outcome run(Context.Builder builder, Consumer<Context> action, ByteArrayOutputStream out, ByteArrayOutputStream err) throws InterruptedException {
        Context context = builder.build();
        Outcome[] outcome = new Outcome[1];
        Thread worker = start("program", () -> {
            try {
                action.accept(context);
                context.close();
                outcome[0] = Outcome.SUCCESS;
            } catch (Throwable e) {
                outcome[0] = Outcome.of(e);
                closeAfter(e, context);
            }
        });
        boolean late = !worker.join(limit);
        Thread closer = start("closer", () -> context.close(true));
        boolean stuck = !worker.join(GRACE) || !closer.join(GRACE);
        Outcome ended = late ? late(worker, stuck) : outcome[0];
        return ended.after(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Some programs have something left to do after an error, such as finalizers. */
    private static void closeAfter(Throwable error, Context context) {
        if (error instanceof PolyglotException e && e.isGuestException() && !e.isExit() && !e.isCancelled()) {
            try {
                context.close();
            } catch (PolyglotException again) {
                // the first error is the one that counts
            }
        }
    }

    private Outcome late(Thread worker, boolean stuck) {
        return Outcome.defect("still running after " + limit.toSeconds() + " s" + (stuck ? ", and cannot be stopped\n" + stack(worker) : ""));
    }

    private static Thread start(String name, Runnable action) {
        Thread thread = new Thread(null, action, name, STACK);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static String stack(Thread thread) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement frame : thread.getStackTrace()) {
            text.append("\tat ").append(frame).append('\n');
        }
        return text.toString();
    }
}
