package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program below the resources, interpreted and compiled, and compares what it does with what it says.
 *
 * {@code -Dgolden.only=assign/,seed/} runs those whose path contains one of the texts.
 */
class GoldenTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TestFactory
    Stream<DynamicContainer> programs() {
        List<DynamicContainer> languages = Arrays.stream(Dialect.values()).map(GoldenTest::language).filter(c -> c != null).toList();
        assertNotEquals(List.of(), languages, "no programs below " + Dialect.RESOURCES);
        return languages.stream();
    }

    private static DynamicContainer language(Dialect dialect) {
        List<Program> programs = Program.all(dialect);
        if (programs.isEmpty()) {
            return null;
        }
        Stream<DynamicTest> tests = dialect.isInstalled() ? programs.stream().flatMap(GoldenTest::tests) : Stream.of(skipped(dialect, programs));
        return DynamicContainer.dynamicContainer(dialect.id, tests);
    }

    private static DynamicTest skipped(Dialect dialect, List<Program> programs) {
        String reason = dialect.id + " is not part of this build: " + programs.size() + " programs do not run";
        return DynamicTest.dynamicTest(reason, () -> abort(reason));
    }

    private static Stream<DynamicTest> tests(Program program) {
        return program.modes().stream()
                        .map(mode -> DynamicTest.dynamicTest(program.name() + " [" + mode + "]", program.file().toUri(), () -> check(program, mode)));
    }

    private static void check(Program program, Mode mode) throws InterruptedException {
        String difference = difference(program, mode);
        if (difference != null) {
            fail(difference);
        }
    }

    /** What is wrong with what a program does, null if nothing. */
    static String difference(Program program, Mode mode) throws InterruptedException {
        Expectation expectation = program.expectation();
        if (expectation.isEmpty()) {
            return program.file() + " expects nothing";
        }
        Source source = program.source();
        for (int run = 1; run <= mode.runs; run++) {
            Outcome outcome = new Runner(mode.engine(), LIMIT).run(source);
            String difference = expectation.difference(Program.placed(outcome, source));
            if (difference != null) {
                return program.file() + " [" + mode + ", run " + run + "]\n" + difference;
            }
        }
        return null;
    }
}
