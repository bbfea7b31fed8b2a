package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/** Standard input, arguments, and the ways in which a program ends. */
class ProgramEndTest {

    private static Context.Builder builder(String input, String... arguments) {
        return Context.newBuilder("ruff").in(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))).arguments("ruff", arguments);
    }

    @Test
    void input() {
        String program = "for i in 5 { print(\"[\" + input(\"> \") + \"]\") }";
        assertEquals(List.of("> [one]", "> [ two]", "> [é€]", "> []", "> []"), Programs.output(builder("one\r\n two \t\u3000\né€"), program));
    }

    @Test
    void exit() {
        for (int code : new int[] {0, 3, 255, 256, -1}) {
            try (Context context = Context.create("ruff")) {
                PolyglotException end = assertThrows(PolyglotException.class, () -> context.eval("ruff", "try { exit(" + code + ") } except e { print(1) }"));
                assertTrue(end.isExit());
                assertEquals(code & 0xff, end.getExitStatus());
                context.close(true);
            } catch (PolyglotException closing) {
                assertTrue(closing.isExit());
            }
        }
    }

    @Test
    void sleepCanBeCancelled() throws InterruptedException {
        cancelled("sleep(100000)");
        cancelled("while true { sleep(1) }");
    }

    @Test
    void waitingForAProcessCanBeCancelled() throws InterruptedException {
        cancelled("execute(\"sleep 100\", {\"timeout_ms\": 200000})");
        assertFalse(ProcessHandle.current().descendants().anyMatch(p -> List.of(p.info().arguments().orElse(new String[0])).contains("100")));
    }

    private static void cancelled(String program) throws InterruptedException {
        Context context = Context.newBuilder("ruff").allowAllAccess(true).build();
        Throwable[] end = new Throwable[1];
        Thread runner = Thread.ofPlatform().start(() -> {
            try {
                context.eval("ruff", program);
            } catch (PolyglotException e) {
                end[0] = e;
            }
        });
        Thread.sleep(500);
        context.close(true);
        assertTrue(runner.join(Duration.ofSeconds(20)));
        assertTrue(end[0] instanceof PolyglotException e && e.isCancelled(), String.valueOf(end[0]));
    }

    private static List<String> within(int milliseconds, String program) {
        return Programs.output(builder("").allowAllAccess(true).option("ruff.scheduler-timeout-ms", String.valueOf(milliseconds)), program);
    }

    @Test
    void tasksGoOnForAWhile() {
        assertEquals(List.of("end", "task", "inner"), within(60_000, """
                        spawn_task(func() { sleep(300)  print("task")  spawn_task(func() { sleep(100)  print("inner") }) })
                        spawn { sleep(20000)  print("abandoned") }
                        print("end")
                        """));
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(List.of("end"), within(200, "spawn_task(func() { loop { } })  print(\"end\")"));
            assertEquals(List.of("end"), within(200, "spawn_task(func() { sleep(100000)  print(\"never\") })  print(\"end\")"));
            assertEquals(List.of("end"), within(60_000, "c := channel()  spawn_task(func() { c.receive() })  print(\"end\")"));
        });
    }

    @Test
    void nothingGoesOnAfterExit() {
        Context context = Context.newBuilder("ruff").allowAllAccess(true).build();
        assertTimeout(Duration.ofSeconds(20), () -> {
            PolyglotException end = assertThrows(PolyglotException.class, () -> context.eval("ruff", "spawn_task(func() { sleep(100000) })  exit(3)"));
            assertEquals(3, end.getExitStatus());
            context.close(true);
        });
    }

    @Test
    void arguments() {
        assertEquals(List.of("[a, --b, é]"), Programs.output(builder("", "a", "--b", "é"), "print(args())"));
    }

    private static String parsed(String... arguments) {
        return String.join("\n", Programs.output(builder("", arguments), """
                        p := arg_parser().add_argument("--verbose", "-v", "type", "bool").add_argument("--port", "-p", "type", "int", "default", "80")
                        p = p.add_argument("--ratio", "type", "float").add_argument("--name").add_argument("--odd", "type", "date").add_argument("-1")
                        try { r := p.parse() print(r.verbose, r.port, r.ratio, r.name, r["1"], r._positional) } except e { print(e.message) }
                        """));
    }

    @Test
    void argumentParser() {
        assertEquals("false 80 null null null null", parsed());
        assertEquals("true 8080 2.5 x y null [a, b]", parsed("a", "-v", "--port", "8080", "--ratio", "2.5", "--name", "x y", "b"));
        assertEquals("false 2 null --port null null", parsed("-p", "1", "--port", "+2", "--name", "--port"));
        assertEquals("false 80 -0.5 null x [-5, -0.5]", parsed("-5", "-0.5", "--ratio", "-0.5", "-1", "x"));
        assertEquals("Unknown argument: --port=1", parsed("--port=1"));
        assertEquals("Unknown argument: -x", parsed("-x"));
        assertEquals("Argument --port requires a value", parsed("-p"));
        assertEquals("Argument --port requires an integer value, got: 1.5", parsed("--port", "1.5"));
        assertEquals("Argument --ratio requires a float value, got: x", parsed("--ratio", "x"));
        assertEquals("Unknown argument type: date", parsed("--odd", "x"));
    }
}
