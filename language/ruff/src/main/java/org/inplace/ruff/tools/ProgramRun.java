package org.inplace.ruff.tools;

import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.inplace.ruff.Language;

/**
 * Runs programs that are trusted, as {@code ruff run --allow-all} does, in this process.
 *
 * @param directory the working directory
 * @param in standard input of the programs; so are {@code out} and {@code err} their outputs
 */
public record ProgramRun(Path directory, InputStream in, OutputStream out, OutputStream err) {

    private static final int FAILED = 4;
    private static final int INTERNAL = 6;

    /**
     * Runs a program once.
     *
     * @param engine to share compiled code between runs, or null
     * @return the exit status; what goes wrong is reported on the error output
     */
    public int run(SourceFile program, List<String> arguments, Engine engine) throws IOException {
        return run(program, arguments, engine, env -> {
        });
    }

    /** @param entered called before the program begins, on its thread */
    public int run(SourceFile program, List<String> arguments, Engine engine, Consumer<TruffleLanguage.Env> entered) throws IOException {
        Source source = source(program);
        Context context = context(arguments, engine);
        try {
            context.initialize(Language.ID);
            context.enter();
            entered.accept(org.inplace.ruff.Context.get(null).env());
            context.leave();
            context.eval(source);
            context.close();
            return 0;
        } catch (PolyglotException e) {
            int status = report(e);
            close(context);
            return status;
        }
    }

    /** Runs a program once for a limited time; negative if it did not end. */
    public int run(SourceFile program, List<String> arguments, Duration limit) throws IOException {
        Source source = source(program);
        Context context = context(arguments, null);
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
            clock.schedule(() -> context.close(true), limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                context.eval(source);
                context.close();
                return 0;
            } catch (PolyglotException e) {
                int status = e.isCancelled() ? -1 : report(e);
                close(context);
                return status;
            } finally {
                clock.shutdownNow();
            }
        }
    }

    /** Closes the context of a program that has failed: what fails now is of no interest any more. */
    private static void close(Context context) {
        try {
            context.close(true);
        } catch (PolyglotException e) {
            // the first failure is the one that was reported
        }
    }

    private static Source source(SourceFile program) throws IOException {
        return Source.newBuilder(Language.ID, program.text(), program.name()).build();
    }

    private Context context(List<String> arguments, Engine engine) {
        Context.Builder builder = Context.newBuilder(Language.ID).allowAllAccess(true).in(in).out(out).err(err).currentWorkingDirectory(directory);
        if (!arguments.isEmpty()) {
            builder.arguments(Language.ID, arguments.toArray(String[]::new));
        }
        return engine == null ? builder.build() : builder.engine(engine).build();
    }

    private int report(PolyglotException e) throws IOException {
        if (e.isExit()) {
            return e.getExitStatus();
        }
        Value error = e.getGuestObject();
        boolean known = error != null && error.hasMember("report");
        String text = known ? error.getMember("report").asString() : (e.isInternalError() ? "internal error: " : "") + e.getMessage() + "\n";
        out.flush();
        err.write(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
        return known && error.hasMember("exitCode") ? error.getMember("exitCode").asInt() : e.isInternalError() ? INTERNAL : FAILED;
    }
}
