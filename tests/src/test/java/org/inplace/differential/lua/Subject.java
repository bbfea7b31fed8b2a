package org.inplace.differential.lua;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** The language under test: all programs in one context, on a thread with a large stack. */
final class Subject {
    private static final long STACK = 512L << 20;
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Map<Mode, Engine> ENGINES = new EnumMap<>(Mode.class);

    private Subject() {
    }

    /** What the programs print; after the last of them comes what ended all of them, if something did. */
    static List<String> run(List<String> programs, Mode mode) {
        Source source = Source.newBuilder("lua", Programs.joined(programs), "=stdin").buildLiteral();
        List<String> outputs = null;
        for (int i = 0; i < mode.runs; i++) {
            outputs = once(source, mode);
        }
        return outputs;
    }

    private static List<String> once(Source source, Mode mode) {
        Engine engine = ENGINES.computeIfAbsent(mode, key -> Engine.newBuilder("lua").allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").options(key.options).build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Context context = Context.newBuilder("lua").engine(engine).out(out).err(out).build();
        String[] failure = {""};
        Thread thread = new Thread(null, () -> {
            try {
                context.eval(source);
                context.close();
            } catch (Throwable e) {
                failure[0] = "ended by " + e + "\n\tat " + String.join("\n\tat ", java.util.Arrays.stream(e.getStackTrace()).limit(12).map(Object::toString).toList()) + "\1\n";
            }
        }, "programs", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            if (!thread.join(LIMIT)) {
                failure[0] = "runs too long\1\n";
                context.close(true);
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Programs.outputs(out.toString(StandardCharsets.ISO_8859_1) + failure[0]);
    }
}
