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
    void writeTheirTables(Subject subject) throws Exception {
        // the command for all languages: the file's extension decides
        try (Debuggee program = Debuggee.start(null, "--cputracer", "--cpusampler", "--memtracer", subject.program().toString())) {
            List<String> out = program.output();
            String all = String.join("\n", out);
            assertEquals(Subject.OUTPUT, out.subList(0, Subject.OUTPUT.size()), all);
            assertTrue(out.stream().anyMatch(line -> line.matches(" add +\\| +3 .*")), all);
            assertTrue(out.stream().anyMatch(line -> line.startsWith("Sampling Histogram")), all);
            assertTrue(out.stream().anyMatch(line -> line.matches(".*Location Histogram with Allocation Counts. Recorded a total of [1-9][0-9]* allocations.*")), all);
        }
    }
}
