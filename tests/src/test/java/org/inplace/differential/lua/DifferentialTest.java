package org.inplace.differential.lua;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/**
 * Random Lua programs print the same, fail with the same messages and the same traceback as in the reference implementation.
 *
 * <p>
 * {@code -Ddifferential.count=N} runs N programs; {@code -Ddifferential.seed=S} begins with the program of seed S,
 * {@code -Ddifferential.compiled=N} compiles every Nth, 0 none. Programs whose output has a NaN that became text, or that nested 200
 * calls of the library, are not compared where they differ: those differences are deliberate (D-1 and D-7 of the specification).
 */
class DifferentialTest {
    private static final int COUNT = Integer.getInteger("differential.count", 5000);
    private static final long SEED = Long.getLong("differential.seed", 1);
    private static final int COMPILED = Integer.getInteger("differential.compiled", 0);
    private static final int MAX_FAILURES = Integer.getInteger("differential.failures", 5);
    private static final int SHRINK_SECONDS = Integer.getInteger("differential.shrink", 30);
    private static final int BATCH = 100;

    private final List<String> failures = new ArrayList<>();
    private int syntaxErrors;
    private int unfit;

    @Test
    void programsDoTheSame() throws InterruptedException {
        Reference.assumeInstalled();
        for (long seed = SEED; seed < SEED + COUNT && failures.size() < MAX_FAILURES; seed += BATCH) {
            List<Long> seeds = LongStream.range(seed, Math.min(seed + BATCH, SEED + COUNT)).boxed().toList();
            List<String> expected = Reference.run(seeds.stream().map(Generator::program).toList());
            compare(seeds, expected, Mode.INTERPRETED);
            compare(seeds.stream().filter(one -> COMPILED > 0 && one % COMPILED == 1).toList(), expected, Mode.COMPILED);
        }
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
        assertTrue(syntaxErrors <= COUNT / 50 && unfit <= COUNT / 50 + 1, syntaxErrors + " programs are not correct, " + unfit + " cannot be compared");
    }

    private void compare(List<Long> seeds, List<String> expected, Mode mode) {
        if (seeds.isEmpty()) {
            return;
        }
        List<String> programs = seeds.stream().map(Generator::program).toList();
        List<String> actual = Subject.run(programs, mode);
        for (int i = 0; i < programs.size() && failures.size() < MAX_FAILURES; i++) {
            int at = mode == Mode.INTERPRETED ? i : (int) ((seeds.get(i) - SEED) % BATCH);
            String wanted = at < expected.size() ? expected.get(at) : "(none)";
            syntaxErrors += wanted.startsWith("syntax ") ? 1 : 0;
            if (i >= actual.size() || !actual.get(i).equals(wanted)) {
                failed(seeds.get(i), programs.get(i), mode);
            }
        }
    }

    /** A program that differs alone, too, is made shorter. */
    private void failed(long seed, String program, Mode mode) {
        if (!differ(List.of(program), mode).getFirst()) {
            unfit++;
            return;
        }
        String small = new Shrinker(SHRINK_SECONDS, programs -> differ(programs, mode)).shrink(program);
        failures.add("""
                        ======== seed %d, %s
                        %s-------- lua5.1
                        %s
                        -------- here
                        %s
                        """.formatted(seed, mode, small, String.join("\n", Reference.run(List.of(small))), String.join("\n", Subject.run(List.of(small), mode))));
    }

    /** Which of the programs differ, and not on purpose. */
    private static List<Boolean> differ(List<String> programs, Mode mode) {
        List<String> expected = Reference.run(programs);
        List<String> actual = Subject.run(programs, mode);
        List<Boolean> differ = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            boolean comparable = i < expected.size() && !expected.get(i).startsWith("syntax ") && !expected.get(i).contains("nan") && !expected.get(i).contains("C stack overflow");
            differ.add(comparable && (i >= actual.size() || !actual.get(i).equals(expected.get(i))));
        }
        return differ;
    }
}
