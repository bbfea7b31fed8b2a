package org.inplace.golden;

import java.util.Map;

import org.graalvm.polyglot.Engine;

/**
 * The two ways every program runs; it must print the same in both.
 *
 * Compiled means that every function is compiled before its first call. Code that has never run compiles to a jump back
 * to the interpreter, so a second run, for which the first has shown what the code does, is the one that tests compiled code.
 * Less is inlined than usual: every function is compiled by itself anyway, and large ones would be compiled over and over.
 */
enum Mode {
    INTERPRETED(1, Map.of("engine.Compilation", "false")),
    COMPILED(2, Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false", "engine.CompilationFailureAction", "Throw",
                    "compiler.InliningExpansionBudget", "1000", "compiler.InliningInliningBudget", "1000"));

    /** How often a program runs, each time in a new context. */
    final int runs;
    private final Map<String, String> options;
    private Engine engine;

    Mode(int runs, Map<String, String> options) {
        this.runs = runs;
        this.options = options;
    }

    /** The engine shared by all programs of this mode. */
    synchronized Engine engine() {
        if (engine == null) {
            engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").options(options).build();
        }
        return engine;
    }
}
