package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.shadowed.org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions over Chrome's protocol. */
class InspectorTest {

    static List<Subject> subjects() {
        return Subject.all();
    }

    private interface Session {
        /** @param program stands before the program's first statement */
        void with(Inspector inspector, Debuggee program) throws Exception;
    }

    private static void debug(Subject subject, Session session) throws Exception {
        try (Debuggee program = Debuggee.start(subject.command(), "--inspect=0", subject.program().toString());
                        Inspector inspector = new Inspector(program.await(Inspector.ADDRESS, true))) {
            inspector.call("Runtime.enable");
            inspector.call("Debugger.enable");
            inspector.call("Runtime.runIfWaitingForDebugger");
            assertEquals(1, inspector.pause().getJSONArray("callFrames").length(), "frames at the beginning");
            assertEquals(1, inspector.line());
            session.with(inspector, program);
        }
    }

    private static void assertPrints(Debuggee program, Map<Integer, String> changed) throws Exception {
        List<String> expected = new ArrayList<>(Subject.OUTPUT);
        changed.forEach(expected::set);
        assertEquals(expected, program.output());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void variablesAreShownAndEdited(Subject subject) throws Exception {
        debug(subject, (inspector, program) -> {
            assertEquals(Files.readString(subject.program()), inspector.script());
            String count = inspector.breakpoint(subject, "count", "step == 12");
            inspector.pauseAfter("resume");
            assertEquals(subject.line("count"), inspector.line());
            assertEquals(2, inspector.functions().size(), "frames of the program alone");
            assertTrue(inspector.scopeTypes(0).containsAll(List.of("local", "closure")), () -> inspector.scopeTypes(0).toString());
            assertEquals("12", inspector.description(0, "step"));
            assertEquals("16", inspector.description(0, "count"));
            assertEquals("10", inspector.description(0, "limit"));
            assertEquals("2", inspector.description(1, "i"));
            assertEquals("38", inspector.value(0, "count + step + limit"));
            assertEquals("20", inspector.value(1, "i * limit"));
            for (String wrong : List.of("count + ", "count.b.c")) {
                JSONObject failed = inspector.evaluate(0, wrong);
                assertTrue(failed.has("exceptionDetails"), failed::toString);
            }
            inspector.assign("step", 1000);
            inspector.evaluate(0, "count = 1");
            inspector.assign("limit", 20);
            assertEquals("1021", inspector.value(0, "count + step + limit"));
            inspector.call("Debugger.removeBreakpoint", Map.of("breakpointId", count));
            inspector.finish();
            assertPrints(program, Map.of(1, "1021", 2, "1034"));
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void steps(Subject subject) throws Exception {
        debug(subject, (inspector, program) -> {
            inspector.breakpoint(subject, "count", "");
            inspector.pauseAfter("resume");
            inspector.pauseAfter("stepOver");
            assertEquals(subject.line("count") + 1, inspector.line());
            assertEquals("16", inspector.description(0, "count"));
            inspector.pauseAfter("stepOut");
            assertEquals(1, inspector.functions().size());
            inspector.call("Debugger.setBreakpointsActive", Map.of("active", false));
            inspector.pauseAfter("stepOver");
            inspector.pauseAfter("stepInto");
            assertEquals("add", inspector.functions().getFirst());
            inspector.finish();
            assertPrints(program, Map.of());
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void partsOfValuesFunctionsGeneratorsAndErrors(Subject subject) throws Exception {
        debug(subject, (inspector, program) -> {
            inspector.call("Debugger.setPauseOnExceptions", Map.of("state", "uncaught"));
            inspector.breakpoint(subject, "show", "");
            inspector.pauseAfter("resume");
            editParts(inspector, subject);
            JSONObject twice = inspector.evaluate(0, "twice").getJSONObject("result");
            inspector.call("Debugger.setBreakpointOnFunctionCall", Map.of("objectId", twice.getString("objectId")));
            inspector.pauseAfter("resume");
            assertEquals("twice", inspector.functions().getFirst());
            assertEquals("1", inspector.description(0, "n"));
            inspector.pauseAfter("resume");
            assertEquals("2", inspector.description(1, "i"));
            assertEquals("2", inspector.description(1, "most"));
            assertEquals("4", inspector.value(1, "i * most"));
            inspector.assign("n", 50);
            JSONObject paused = inspector.pauseAfter("resume");
            assertEquals("exception", paused.getString("reason"));
            assertEquals(subject.line("throw"), inspector.line());
            assertEquals("unexpected", paused.getJSONObject("data").getString("description"));
            inspector.finish();
            String edited = "[1, 5, 3] pear";
            assertPrints(program, Map.of(3, edited, 4, subject.values() ? Subject.OUTPUT.get(4) : edited, 6, "100"));
            assertTrue(program.status() != 0, "the error ends the program");
        });
    }

    private static void editParts(Inspector inspector, Subject subject) throws Exception {
        JSONObject items = inspector.variable(0, "items");
        JSONObject list = inspector.property(items, "list").getJSONObject("value");
        inspector.assignPart(list, subject.second(), 5);
        inspector.assignPart(inspector.property(items, "deep").getJSONObject("value"), "name", "pear");
        assertEquals("5", inspector.property(list, subject.second()).getJSONObject("value").getString("description"));
        String shown = inspector.description(0, "items");
        assertTrue(shown.matches("\\{.*1, 5, 3.*\"pear\".*}"), shown);
    }
}
