package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs with coroutines do the same where coroutines are threads: in native executables, and in JVMs that were not told to
 * lend their continuations.
 */
class CoroutineThreadsTest {

    private static final String PROPERTY = "inplace.coroutines";
    /** Makes 22 000 coroutines, which takes threads a minute. */
    private static final String MANY = "coroutines/many";

    @BeforeAll
    static void choose() {
        System.setProperty(PROPERTY, "threads");
    }

    @AfterAll
    static void restore() {
        System.clearProperty(PROPERTY);
    }

    @TestFactory
    Stream<DynamicTest> programs() {
        List<Program> programs = Program.all(Dialect.LUA).stream().filter(program -> program.name().startsWith("coroutines/") && !program.name().equals(MANY)).toList();
        assertFalse(programs.isEmpty());
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.name(), program.file().toUri(), () -> assertNull(GoldenTest.difference(program, Mode.INTERPRETED))));
    }

    @Test
    void theyAreThreads() {
        try (Context context = Context.newBuilder("lua").engine(Mode.INTERPRETED.engine()).allowCreateThread(true).build()) {
            context.eval("lua", "suspended = coroutine.wrap(function() coroutine.yield() end)  suspended()");
            assertTrue(Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream).anyMatch(frame -> frame.getClassName().equals("org.inplace.core.coroutine.ThreadStack")));
        }
    }
}
