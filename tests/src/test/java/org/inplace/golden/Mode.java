package org.inplace.golden;

import java.util.Map;

import org.graalvm.polyglot.Engine;

/** The two ways every program runs; it must print the same in both. */
enum Mode {
    INTERPRETED(Map.of("engine.Compilation", "false")),
    COMPILED(Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false", "engine.CompilationFailureAction", "Throw"));

    private final Map<String, String> options;
    private Engine engine;

    Mode(Map<String, String> options) {
        this.options = options;
    }

    /** The engine shared by all programs of this mode; each program has a context of its own. */
    synchronized Engine engine() {
        if (engine == null) {
            engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").options(options).build();
        }
        return engine;
    }
}
