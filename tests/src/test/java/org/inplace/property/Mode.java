package org.inplace.property;

import java.util.Map;

/** How the engine runs the programs. */
enum Mode {
    /** By the interpreter alone. */
    INTERPRETED(Map.of("engine.Compilation", "false")),
    /** As users run them: nothing in so short a program gets hot. */
    DEFAULT(Map.of()),
    /** Everything is compiled before its first call, without knowing any types: much deoptimisation. */
    IMMEDIATE(compiled("engine.CompileImmediately", "true", "engine.OSR", "false")),
    /** What ran a few times is compiled for the types it has seen: both sides of every specialisation. */
    WARM(compiled("engine.SingleTierCompilationThreshold", "4", "engine.OSRCompilationThreshold", "3"));

    final Map<String, String> options;

    Mode(Map<String, String> options) {
        this.options = options;
    }

    /**
     * Compilation on the spot, with errors thrown; without {@code dump}, which is the same in every program, and {@code run},
     * which may be too large for machine code; with less inlining than usual, for speed.
     */
    private static Map<String, String> compiled(String option1, String value1, String option2, String value2) {
        return Map.of(option1, value1, option2, value2, "engine.MultiTier", "false", "engine.BackgroundCompilation", "false",
                "engine.CompilationFailureAction", "Throw", "engine.CompileOnly", "~dump,~run", "compiler.InlineOnly", "~dump,~run",
                "compiler.InliningExpansionBudget", "2000", "compiler.InliningInliningBudget", "2000");
    }
}
