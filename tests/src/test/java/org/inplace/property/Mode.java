package org.inplace.property;

import java.util.Map;

/** How the engine runs the programs. */
enum Mode {
    /** By the interpreter alone. */
    INTERPRETED(Map.of("engine.Compilation", "false")),
    /** As users run them: nothing in so short a program gets hot. */
    DEFAULT(Map.of()),
    /** Everything is compiled before its first call, without knowing any types: much deoptimisation. */
    IMMEDIATE(Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false", "engine.CompilationFailureAction", "Throw")),
    /** What ran a few times is compiled for the types it has seen: both sides of every specialisation. */
    WARM(Map.of("engine.MultiTier", "false", "engine.SingleTierCompilationThreshold", "4", "engine.OSRCompilationThreshold", "8",
            "engine.BackgroundCompilation", "false", "engine.CompilationFailureAction", "Throw"));

    final Map<String, String> options;

    Mode(Map<String, String> options) {
        this.options = options;
    }
}
