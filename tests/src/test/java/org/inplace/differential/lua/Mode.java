package org.inplace.differential.lua;

import java.util.Map;

/** How programs run: the second run of compiled programs is the one that executes compiled code. */
enum Mode {
    INTERPRETED(1, Map.of("engine.Compilation", "false")),
    COMPILED(2, Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false", "engine.CompilationFailureAction", "Throw"));

    final int runs;
    final Map<String, String> options;

    Mode(int runs, Map<String, String> options) {
        this.runs = runs;
        this.options = options;
    }
}
