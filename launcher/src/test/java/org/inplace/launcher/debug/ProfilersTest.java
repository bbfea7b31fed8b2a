package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profilers that come with the engine. */
class ProfilersTest {

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void tracerCountsCalls(Subject subject) throws Exception {
        try (Debuggee program = Debuggee.start(subject.command(), "--cputracer", subject.program().toString())) {
            List<String> out = program.output();
            assertEquals(Subject.OUTPUT, out.subList(0, Subject.OUTPUT.size()));
            assertTrue(out.stream().anyMatch(line -> line.matches(" add +\\| +3 .*")), () -> String.join("\n", out));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void samplerWritesItsTable(Subject subject) throws Exception {
        try (Debuggee program = Debuggee.start(null, "--cpusampler", subject.program().toString())) {
            List<String> out = program.output();
            assertEquals(Subject.OUTPUT, out.subList(0, Subject.OUTPUT.size()));
            assertTrue(out.stream().anyMatch(line -> line.startsWith("Sampling Histogram")), () -> String.join("\n", out));
        }
    }
}
