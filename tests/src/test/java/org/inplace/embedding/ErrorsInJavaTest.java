package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a Java program sees of Ruff's errors. */
class ErrorsInJavaTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Context context = Context.newBuilder("ruff").out(out).err(out).build();

    @AfterEach
    void close() {
        context.close(true);
    }

    private PolyglotException failure(String program) {
        Source source = Source.newBuilder("ruff", program, "sample.ruff").buildLiteral();
        return assertThrows(PolyglotException.class, () -> context.eval(source));
    }

    @Test
    void errorsAreGuestExceptionsWithTheirMessage() {
        PolyglotException e = failure("xs := [1]\nxs[5] = 2\n");
        assertTrue(e.isGuestException());
        assertFalse(e.isInternalError() || e.isSyntaxError() || e.isHostException());
        assertEquals("Index out of bounds: 5", e.getMessage());
        assertEquals(2, e.getSourceLocation().getStartLine());
        assertEquals("sample.ruff", e.getSourceLocation().getSource().getName());
    }

    @Test
    void theStackHasFunctionsAndPlaces() {
        PolyglotException e = failure("""
                struct S { n: int
                    func inner(self) { throw("deep") }
                }
                func middle(s) {
                    return s.inner()
                }
                f := func(s) { return middle(s) }
                print("before")
                f(S { n: 1 })
                """);
        List<String> names = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()) {
                names.add(frame.getRootName());
                lines.add(frame.getSourceLocation().getStartLine());
            }
        }
        assertEquals(List.of("S.inner", "middle", "<lambda>"), names.subList(0, 3));
        assertEquals(List.of(2, 5, 7, 9), lines);
        assertEquals("before\n", out.toString());
    }

    @Test
    void theReportIsWhatTheCommandLinePrints() {
        Value error = failure("func broken() {\n    return 1 / 0\n}\nbroken()\n").getGuestObject();
        assertEquals(4, error.getMember("exitCode").asInt());
        String report = error.getMember("report").asString();
        assertEquals("""
                [RUFVM001] [vm] Runtime Error: Division by zero
                  --> sample.ruff:2:5

                Call stack:
                  0 at broken
                """.strip(), report.strip());
    }

    @Test
    void syntaxErrors() {
        PolyglotException e = failure("x := 1\nif true {\n    x = = 2\n}\n");
        assertTrue(e.isSyntaxError() && e.isGuestException());
        assertFalse(e.isInternalError());
        assertEquals(3, e.getSourceLocation().getStartLine());
        assertEquals(3, e.getGuestObject().getMember("exitCode").asInt());
        assertTrue(e.getGuestObject().getMember("report").asString().startsWith("[RUFPARSE001] [parser] error: " + e.getMessage() + "\n"));
        assertEquals("", out.toString(), "nothing runs");
    }

    @Test
    void lexicalErrorsAndStaticChecks() {
        PolyglotException lexical = failure("print(1)\ny := \"open\n");
        assertTrue(lexical.isSyntaxError());
        assertTrue(lexical.getGuestObject().getMember("report").asString().startsWith("[RUFLEX003]"));
        PolyglotException check = failure("print(1)\nbreak\n");
        assertTrue(check.isSyntaxError());
        assertEquals(4, check.getGuestObject().getMember("exitCode").asInt());
        assertEquals("", out.toString(), "nothing runs");
    }

    @Test
    void unfinishedInputIsIncomplete() {
        assertTrue(failure("func f() {\n").isIncompleteSource());
        assertFalse(failure("x = = 2\n").isIncompleteSource());
    }

    @Test
    void deepRecursionIsAnErrorLikeOthers() {
        context.eval("ruff", """
                func down(n) { return 1 + down(n + 1) }
                func caught() { try { down(0) } except e { return e.message } }
                func three() { return 3 }
                """);
        Value down = context.getBindings("ruff").getMember("down");
        PolyglotException e = assertThrows(PolyglotException.class, () -> down.execute(0));
        assertTrue(e.isGuestException());
        assertEquals("Maximum VM call stack depth of 10000 exceeded while calling down", e.getMessage());
        assertEquals("Maximum VM call stack depth of 10000 exceeded while calling down", context.getBindings("ruff").getMember("caught").execute().asString());
        assertEquals(3, context.getBindings("ruff").getMember("three").execute().asInt());
    }

    @Test
    void deepRecursionOnASmallStackIsTheSame() throws InterruptedException {
        List<String> messages = new ArrayList<>();
        Thread small = new Thread(null, () -> {
            context.eval("ruff", "func down(n) { return 1 + down(n + 1) }\ntry { down(0) } except e { print(e.message) }");
            messages.add(out.toString());
        }, "small stack", 512 * 1024);
        small.start();
        small.join();
        assertEquals(List.of("Maximum VM call stack depth of 10000 exceeded while calling down\n"), messages);
    }

    @Test
    void exceptionsOfJavaFunctionsPassThrough() {
        ProxyExecutable broken = _ -> {
            throw new IllegalStateException("from Java");
        };
        context.eval("ruff", "func call(f) { return f() }");
        PolyglotException e = assertThrows(PolyglotException.class, () -> context.getBindings("ruff").getMember("call").execute(broken));
        assertTrue(e.isHostException());
        assertEquals("from Java", e.asHostException().getMessage());
    }

    @Test
    void callsWithWrongArgumentCountsAreRefused() {
        context.eval("ruff", "func one(a) { return a }\ntry { one(1, 2) } except e { print(e.message) }");
        Value one = context.getBindings("ruff").getMember("one");
        assertThrows(IllegalArgumentException.class, () -> one.execute(1, 2));
        assertEquals("one expects 1 arguments, got 2\n", out.toString());
    }
}
