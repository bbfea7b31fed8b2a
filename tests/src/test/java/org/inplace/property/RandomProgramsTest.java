package org.inplace.property;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Source;
import org.inplace.property.Tree.Block;
import org.junit.jupiter.api.Test;

/**
 * Random programs print the same in Ruff and in the model that copies everything.
 *
 * <p>
 * {@code -Dproperty.count=N} runs N programs instead of 2000, {@code -Dproperty.seed=S} begins with the program of seed S; so
 * {@code -Dproperty.count=1 -Dproperty.seed=S} repeats one. {@code -Dproperty.mode=…} runs all in one {@link Mode}.
 */
class RandomProgramsTest {

    private static final int COUNT = Integer.getInteger("property.count", 2000);
    private static final long SEED = Long.getLong("property.seed", 1);
    private static final String MODE = System.getProperty("property.mode");
    private static final int MAX_FAILURES = 5;
    private static final int SHRINK_SECONDS = 60;

    @Test
    void programsPrintWhatTheModelPrints() {
        List<String> failures = new ArrayList<>();
        int tooLarge = 0;
        try (Runner runner = new Runner()) {
            for (long seed = SEED; seed < SEED + COUNT && failures.size() < MAX_FAILURES; seed++) {
                Block program = Generator.program(seed);
                try {
                    String expected = Model.run(program);
                    Mode mode = mode(seed);
                    Source source = Source.create("ruff", Printer.print(program));
                    Outcome actual = runner.run(source, mode);
                    if (actual.agrees(expected) && mode == Mode.DEFAULT) {
                        actual = runner.run(source, mode); // again, with the code and the types of the first time
                    }
                    if (!actual.agrees(expected)) {
                        failures.add(report(program, actual, mode, seed, runner));
                    }
                } catch (Budget.Exceeded _) {
                    tooLarge++;
                }
            }
        }
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
        assertTrue(tooLarge <= COUNT / 20 + 1, tooLarge + " of the programs are too large to run");
    }

    /** Compilation takes its time: a sample of the programs has to do. */
    private static Mode mode(long seed) {
        if (MODE != null) {
            return Mode.valueOf(MODE);
        }
        return seed % 200 == 50 ? Mode.IMMEDIATE : seed % 100 == 1 ? Mode.WARM : seed % 8 == 0 ? Mode.DEFAULT : Mode.INTERPRETED;
    }

    private static String report(Block program, Outcome found, Mode mode, long seed, Runner runner) {
        Block small = Shrinker.shrink(program, SHRINK_SECONDS, candidate -> {
            try {
                String expected = Model.run(candidate);
                Outcome actual = runner.run(Printer.print(candidate), mode);
                return !actual.agrees(expected) && actual.resembles(found);
            } catch (Budget.Exceeded _) {
                return false;
            }
        });
        String text = Printer.print(small);
        return """
                ======== seed %d, mode %s
                %s
                -------- expected
                %s
                -------- actual
                %s
                """.formatted(seed, mode, text.strip(), Model.run(small).strip(), runner.run(text, mode).toString().strip());
    }
}
