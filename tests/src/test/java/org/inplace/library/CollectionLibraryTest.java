package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random operations on collections show what they do to plain Java collections that are copied before each change: so no
 * variable ever sees what happens in place to the collection of another.
 */
class CollectionLibraryTest {

    private static final int PROGRAMS = 24;
    private static final int COMPILED = CollectionProgram.Shape.values().length;
    private static final int STEPS = 50;

    private static final Engine INTERPRETED = engine(Map.of("engine.Compilation", "false"));
    private static final Engine COMPILED_AT_ONCE = engine(Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false",
                    "engine.CompilationFailureAction", "Throw", "engine.MultiTier", "false"));

    private static Engine engine(Map<String, String> options) {
        return Engine.newBuilder("ruff").allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").options(options).build();
    }

    @AfterAll
    static void closeEngines() {
        INTERPRETED.close();
        COMPILED_AT_ONCE.close();
    }

    /** Kinds of elements: i ints, f floats, s strings, a arrays. */
    @ParameterizedTest
    @CsvSource({"1, array, i", "2, array, f", "3, array, a", "4, array, ifsa", "5, dict, i", "6, dict, ifsa", "7, set, i", "8, set, ifsa",
                    "9, queue, i", "10, queue, fsa", "11, stack, i", "12, stack, isa"})
    void behavesLikeCopies(long seed, String kind, String elements) {
        for (int i = 0; i < PROGRAMS; i++) {
            Random random = new Random(seed * 1000 + i);
            CollectionProgram program = new CollectionProgram(CollectionModel.of(kind, new ElementMaker(random, elements)), random);
            program.make(CollectionProgram.Shape.values()[i % CollectionProgram.Shape.values().length], STEPS);
            assertEquals(program.expected(), run(INTERPRETED, program.text()), program::text);
            if (i < COMPILED) {
                assertEquals(program.expected(), run(COMPILED_AT_ONCE, program.text()), () -> "compiled:\n" + program.text());
            }
        }
    }

    private static String run(Engine engine, String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("ruff").engine(engine).out(out).err(out).build()) {
            context.eval("ruff", program);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
