package org.inplace.jit;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * A context in which the compiler forgives nothing, and a record of what it does. Code is compiled on the thread that runs
 * it, soon; a compilation that fails, meets a performance warning, or comes again and again throws.
 */
final class StrictContext implements AutoCloseable {

    private final CodeEvents events = new CodeEvents(target -> !CodeEvents.ofHost(target));
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Context context;

    private final String languageId;

    StrictContext() {
        this("ruff");
    }

    StrictContext(String languageId) {
        this.languageId = languageId;
        context = Context.newBuilder(languageId).allowExperimentalOptions(true).out(log).logHandler(log) //
                .option("engine.BackgroundCompilation", "false") //
                .option("engine.CompilationFailureAction", "Throw") //
                .option("engine.MultiTier", "false") //
                .option("engine.SingleTierCompilationThreshold", "100") //
                .option("engine.OSRCompilationThreshold", "1000") //
                .option("engine.MaximumCompilations", "6") //
                .option("engine.ThrowOnMaxOSRCompilationReAttemptsReached", "true") //
                .option("compiler.DeoptCycleDetectionThreshold", "3") //
                .option("compiler.TreatPerformanceWarningsAsErrors", "all") //
                .build();
    }

    Context context() {
        return context;
    }

    Value function(String program, String name) {
        if (languageId.equals("lua")) {
            return context.eval(languageId, program + "\nreturn " + name);
        }
        context.eval(languageId, program);
        return context.getBindings(languageId).getMember(name);
    }

    /** All that has happened until now; grows. */
    List<CodeEvents.Event> events() {
        return events.all();
    }

    /** What the engine and the program have printed: where the compiler's warnings are. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** The code of a root that was compiled last, or null. */
    OptimizedCallTarget compiled(String root) {
        return events.all().stream().filter(e -> e.what().equals("compiled") && root.equals(e.target().getRootNode().getName()))
                .map(CodeEvents.Event::target).reduce((_, last) -> last).orElse(null);
    }

    /** The language's instance in this context; something must have been compiled. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    TruffleLanguage<?> language() {
        OptimizedCallTarget target = events.all().getFirst().target();
        try {
            Class type = Class.forName("org.inplace.ruff.Language", false, target.getRootNode().getClass().getClassLoader());
            return target.getRootNode().getLanguage(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close(true);
        events.close();
    }
}
