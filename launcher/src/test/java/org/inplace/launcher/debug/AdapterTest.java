package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.shadowed.org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions over the Debug Adapter Protocol, as editors have them. */
class AdapterTest {

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void wholeSession(Subject subject) throws Exception {
        // the command for all languages: the file's extension decides
        try (Debuggee program = Debuggee.start(null, "--dap=127.0.0.1:0", subject.program().toString());
                        Adapter adapter = new Adapter(Integer.parseInt(program.await(Adapter.PORT, false)))) {
            JSONObject able = adapter.call("initialize", Map.of("adapterID", "test", "linesStartAt1", true, "columnsStartAt1", true, "pathFormat", "path"));
            assertTrue(able.getBoolean("supportsSetVariable") && able.getBoolean("supportsConditionalBreakpoints"), able::toString);
            long attach = adapter.send("attach", Map.of());
            adapter.event("initialized");
            adapter.breakpoint(subject, "sum", "a == 2");
            adapter.call("setExceptionBreakpoints", Map.of("filters", List.of("uncaught")));
            adapter.call("configurationDone", Map.of());
            assertTrue(adapter.answer(attach).getBoolean("success"));
            adapter.stop();
            assertEquals("breakpoint", adapter.stopAfter("continue"));
            variables(adapter, subject);
            parts(adapter, subject);
            generator(adapter);
            assertEquals("exception", adapter.stopAfter("continue"));
            assertEquals(subject.line("throw"), adapter.frames().getFirst().getInt("line"));
            adapter.resume("continue");
            adapter.event("terminated");
            adapter.disconnect();
            List<String> expected = new ArrayList<>(Subject.OUTPUT);
            expected.set(1, "126"); // 16 and 100 and limit
            expected.set(2, "139");
            expected.set(3, "[1, 5, 3] pear");
            if (!subject.values()) {
                expected.set(4, expected.get(3));
            }
            expected.set(6, "100");
            assertEquals(expected, program.output().stream().filter(line -> !line.startsWith("[Graal DAP]")).toList());
        }
    }

    private static void variables(Adapter adapter, Subject subject) throws Exception {
        List<JSONObject> frames = adapter.frames();
        assertEquals(2, frames.size(), frames::toString);
        assertEquals("add", frames.getFirst().getString("name"));
        assertEquals(subject.line("sum"), frames.getFirst().getInt("line"));
        assertEquals(subject.program().toString(), frames.getFirst().getJSONObject("source").getString("path"));
        JSONObject local = adapter.scopes(0).getFirst();
        assertEquals("Local", local.getString("name"));
        assertEquals(List.of("2", "10", "12"), List.of(adapter.value(0, "a"), adapter.value(0, "b"), adapter.value(0, "sum")));
        assertEquals("10", adapter.value(0, "limit"));
        assertEquals("144", adapter.evaluate(0, "sum * sum"));
        assertEquals("20", adapter.evaluate(1, "i * limit"));
        assertEquals("100", adapter.assign(local, "sum", "a * 50"));
        assertEquals("100", adapter.value(0, "sum"));
        adapter.breakpoint(subject, "count", "step == 100");
        assertEquals("breakpoint", adapter.stopAfter("continue"));
        assertEquals("16", adapter.value(0, "count"));
        adapter.stopAfter("next");
        assertEquals(subject.line("count") + 1, adapter.frames().getFirst().getInt("line"));
        assertEquals("116", adapter.value(0, "count"));
        adapter.stopAfter("stepOut");
        assertEquals(1, adapter.frames().size());
        adapter.stopAfter("next");
        adapter.stopAfter("stepIn");
        assertEquals("add", adapter.frames().getFirst().getString("name"));
        assertEquals("3", adapter.value(0, "a"));
    }

    private static void parts(Adapter adapter, Subject subject) throws Exception {
        adapter.breakpoint(subject, "show", "");
        adapter.stopAfter("continue");
        JSONObject items = adapter.variable(adapter.scopeOf(0, "items"), "items");
        assertTrue(items.getString("value").contains("1, 2, 3"), items::toString);
        JSONObject list = adapter.variable(items, "list");
        adapter.assign(list, subject.second(), "5");
        JSONObject deep = adapter.variable(items, "deep");
        assertEquals("pear", adapter.assign(deep, "name", "\"pear\""));
        assertEquals("5", adapter.variable(list, subject.second()).getString("value"));
    }

    private static void generator(Adapter adapter) throws Exception {
        adapter.call("setFunctionBreakpoints", Map.of("breakpoints", List.of(Map.of("name", "twice"))));
        assertEquals("breakpoint", adapter.stopAfter("continue"));
        assertEquals("1", adapter.value(0, "n"));
        assertEquals("breakpoint", adapter.stopAfter("continue"));
        assertEquals("twice", adapter.frames().getFirst().getString("name"));
        assertEquals("2", adapter.value(0, "n"));
        assertEquals("2", adapter.value(1, "i"));
        adapter.assign(adapter.scopes(0).getFirst(), "n", "50");
    }
}
