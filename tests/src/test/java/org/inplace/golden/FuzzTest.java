package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Damaged golden programs give diagnostics: never an internal error, another Java exception, or a hang.
 *
 * {@code -Dfuzz.count=1000} tries so many damages of each program, {@code -Dfuzz.seed=7} other ones.
 */
class FuzzTest {
    private static final int COUNT = Integer.getInteger("fuzz.count", 12);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long STATEMENTS = 50_000;

    private final Engine engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false")
                    .option("engine.Compilation", "false").build();

    @TestFactory
    Stream<DynamicTest> truncated() {
        return each("cut", program -> parse(program, COUNT, mutator(program)::cut));
    }

    @TestFactory
    Stream<DynamicTest> mutated() {
        return each("mutated", program -> parse(program, COUNT, mutator(program)::mutate));
    }

    @TestFactory
    Stream<DynamicTest> executed() {
        return each("executed", program -> execute(program, Math.max(1, COUNT / 10)));
    }

    private interface Check {
        void run(Program program) throws InterruptedException;
    }

    private static Stream<DynamicTest> each(String name, Check check) {
        return Arrays.stream(Dialect.values()).filter(Dialect::isInstalled).flatMap(dialect -> Program.all(dialect).stream())
                        .map(program -> DynamicTest.dynamicTest(program.name() + " " + name, () -> check.run(program)));
    }

    private static Mutator mutator(Program program) {
        return new Mutator(SEED * 31 + program.name().hashCode());
    }

    private void parse(Program program, int count, Function<String, String> damage) throws InterruptedException {
        String[] text = new String[1];
        Outcome outcome = new Runner(engine, LIMIT).inContext(context -> {
            for (int i = 0; i < count; i++) {
                text[0] = damage.apply(program.text());
                try {
                    context.parse(source(program, text[0]));
                } catch (PolyglotException e) {
                    if (Outcome.failure(e).defect() != null) {
                        throw e;
                    }
                }
            }
        });
        check(program, text[0], outcome);
    }

    private void execute(Program program, int count) throws InterruptedException {
        Mutator mutator = new Mutator(SEED * 37 + program.name().hashCode());
        ResourceLimits limits = ResourceLimits.newBuilder().statementLimit(STATEMENTS, null).build();
        for (int i = 0; i < count; i++) {
            String text = mutator.mutate(program.text());
            check(program, text, new Runner(engine, LIMIT, limits).run(source(program, text)));
        }
    }

    private static Source source(Program program, String text) {
        return Program.source(program.dialect(), Path.of("fuzz" + program.dialect().extension()), text);
    }

    private static void check(Program program, String text, Outcome outcome) {
        if (outcome.defect() != null && !outcome.defect().equals(Outcome.LIMIT)) {
            fail(program.file() + " changed to\n" + text + "\n--------\n" + outcome.defect());
        }
    }
}
