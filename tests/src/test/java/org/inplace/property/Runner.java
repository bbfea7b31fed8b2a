package org.inplace.property;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.inplace.property.Outcome.Kind;

/** Runs Ruff programs, each in a context of its own, on one engine for each mode. */
final class Runner implements AutoCloseable {

    private static final int TIME_LIMIT_SECONDS = 120;

    private final Map<Mode, Engine> engines = new EnumMap<>(Mode.class);
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    Outcome run(String program, Mode mode) {
        return run(Source.create("ruff", program), mode);
    }

    Outcome run(Source source, Mode mode) {
        Engine engine = engines.computeIfAbsent(mode, m -> Engine.newBuilder("ruff").allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false").options(m.options).build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Context context = Context.newBuilder("ruff").engine(engine).out(out).err(out).build();
        ScheduledFuture<?> limit = watchdog.schedule(() -> context.close(true), TIME_LIMIT_SECONDS, TimeUnit.SECONDS);
        try {
            context.eval(source);
            return new Outcome(Kind.RAN, text(out));
        } catch (PolyglotException e) {
            return outcome(e, text(out));
        } finally {
            limit.cancel(false);
            context.close(true);
        }
    }

    private static Outcome outcome(PolyglotException e, String output) {
        if (e.isSyntaxError()) {
            return new Outcome(Kind.SYNTAX, e.getMessage());
        }
        if (e.isCancelled()) {
            return new Outcome(Kind.ENDLESS, output);
        }
        if (e.isInternalError()) {
            return new Outcome(Kind.INTERNAL, e.getMessage());
        }
        return new Outcome(Kind.RAN, output + "uncaught: " + e.getMessage() + "\n");
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        engines.values().forEach(engine -> engine.close(true));
    }
}
