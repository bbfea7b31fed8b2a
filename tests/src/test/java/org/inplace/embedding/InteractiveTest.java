package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Interactive sources of a context are one program that is typed little by little. */
class InteractiveTest {

    private final Context context = Context.newBuilder("ruff").option("ruff.interactive", "true").build();

    @AfterEach
    void close() {
        context.close();
    }

    private static Source source(String text) {
        try {
            return Source.newBuilder("ruff", text, "<input>").interactive(true).cached(false).build();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Value enter(String text) {
        return context.eval(source(text));
    }

    private void gives(String expected, String text) {
        assertEquals(expected, enter(text).toString(), text);
    }

    private void fails(String message, String text) {
        assertEquals(message, assertThrows(PolyglotException.class, () -> enter(text), text).getMessage());
    }

    @Test
    void variablesStay() {
        enter("x := 1");
        enter("x += 1  y := x");
        gives("2", "y");
        enter("if true { x = 10  inner := 1 }");
        gives("10", "x");
        fails("Undefined variable: inner", "inner");
        enter("match Ok(5) { case Ok(v): { found := v } }");
        gives("5", "found");
        enter("[x, y] = [y, x]");
        gives("[2, 10]", "[x, y]");
        enter("let {k, ...others} := {\"k\": 1, \"l\": 2}");
        gives("{\"l\": 2}", "others");
    }

    @Test
    void functionsSeeWhatComesLater() {
        enter("func total() { return a + b }");
        enter("a := 1");
        fails("Undefined variable: b", "total()");
        enter("b := 2");
        gives("3", "total()");
        enter("a = 10");
        gives("12", "total()");
        enter("func total() { return \"another\" }");
        gives("\"another\"", "total()");
        enter("func local() { t = 5  return t }");
        gives("5", "local()");
        fails("Undefined variable: t", "t");
        enter("t := 1");
        enter("local()");
        gives("5", "t");
    }

    @Test
    void immutableVariablesStayImmutable() {
        enter("func change() { k = 1 }");
        enter("let k := [1]");
        enter("const c := {\"a\": [1]}");
        String reassigned = "Cannot reassign immutable let binding: k";
        fails(reassigned, "k = 2");
        fails(reassigned, "k = push(k, 2)");
        fails(reassigned, "change()");
        fails(reassigned, "func k() { }");
        fails("Cannot mutate immutable let binding: k", "k[0] = 2");
        fails("Cannot mutate const binding: c", "c.a[0] = 2");
        fails("Cannot reassign const binding: c", "c = 2");
        fails("Duplicate declaration in the same scope: k", "let k := 2");
        fails("Duplicate declaration in the same scope: k", "mut [j, k] := [1, 2]");
        gives("[1]", "k");
    }

    @Test
    void aDeclarationThatFailsDeclaresNothing() {
        fails("Division by zero", "let k := 1 / 0");
        fails("Undefined variable: k", "k");
        enter("let k := 1");
        gives("1", "k");
    }

    @Test
    void valuesAreCopied() {
        enter("xs := []  for i in 3 { xs = push(xs, i) }");
        enter("ys := xs");
        enter("ys[0] = 100  ys = push(ys, 3)");
        enter("func first() { return xs }");
        enter("zs := first()  zs[1] = 7");
        gives("[0, 1, 2]", "xs");
        gives("[100, 1, 2, 3]", "ys");
        gives("[0, 7, 2]", "zs");
    }

    @Test
    void structsAndOperatorsStay() {
        enter("struct P { x: int  func op_add(self, o) { return P { x: self.x + o.x } } }");
        enter("func sum(a, b) { return a + b }");
        gives("P { x: 3 }", "sum(P { x: 1 }, P { x: 2 })");
    }

    @Test
    void namesOfBuiltinsMayBecomeVariables() {
        gives("3", "len([1, 2, 3])");
        enter("len := 7");
        gives("7", "len");
        enter("func f() { return len }");
        gives("7", "f()");
    }

    @Test
    void valuesAreShownAsTheyAreWritten() {
        gives("\"a\"b\"", "\"a\\\"b\"");
        gives("2", "2.0");
        gives("Null", "null");
        gives("[\"s\", [...], {...}, Null, true]", "[\"s\", [1], {}, null, true]");
        gives("{\"a\": 1, \"b\": [...]}", "{\"b\": [], \"a\": 1}");
        enter("func f(a, b: int) { return a }");
        gives("<function(a, b)>", "f");
        gives("[<fn(a, b)>, <fn(c)>]", "[f, func(c) { return c }]");
        enter("struct P { x: int }");
        gives("P { x: <P>, y: Ok(Int(1)) }", "P { y: Ok(1), x: P { x: 1 } }");
        gives("NativeFunction(len)", "len");
    }

    @Test
    void variablesAreMembersOfTheBindings() {
        enter("x := [1]  func f() { return missing }");
        assertEquals(Set.of("x", "f"), context.getBindings("ruff").getMemberKeys());
        enter("missing := 5");
        assertEquals(5, context.getBindings("ruff").invokeMember("f").asInt());
    }

    @Test
    void otherSourcesKeepTheirVariablesToThemselves() {
        enter("x := 1");
        context.eval("ruff", "x := 2  y := 3");
        gives("1", "x");
        fails("Undefined variable: y", "y");
    }

    @Test
    void resultsArePrintedUnlessTheEmbedderShowsThem() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context plain = Context.newBuilder("ruff").out(out).build()) {
            plain.eval(source("6 * 7"));
            plain.eval(source("x := 1"));
            assertEquals(42, plain.eval(source("x + 41")).asInt());
        }
        assertEquals("42\n42\n", out.toString());
    }

    @Test
    void resultsDoNotChange() {
        try (Context plain = Context.newBuilder("ruff").out(OutputStream.nullOutputStream()).build()) {
            plain.eval(source("xs := [1]"));
            Value xs = plain.eval(source("xs"));
            plain.eval(source("xs[0] = 2"));
            assertEquals(1, xs.getArrayElement(0).asInt());
            Value data = plain.eval("ruff", "data := [1]  func change() { data[0] = 2 }  data");
            plain.getBindings("ruff").invokeMember("change");
            assertEquals(1, data.getArrayElement(0).asInt());
        }
    }

    @Test
    void errorsAreBrief() {
        PolyglotException error = assertThrows(PolyglotException.class, () -> enter("func f() { return 1 / 0 }\n  f()"));
        assertEquals("Error: [RUFRUN001] [runtime] Runtime Error: Division by zero\n  --> <input>:1:12\n", error.getGuestObject().getMember("brief").asString());
        PolyglotException wrong = assertThrows(PolyglotException.class, () -> enter("x :="));
        assertEquals("Error: 1:5 Expected expression\n", wrong.getGuestObject().getMember("brief").asString());
        assertFalse(wrong.getGuestObject().hasMember("json"));
        PolyglotException refused = assertThrows(PolyglotException.class, () -> enter("break"));
        assertTrue(refused.getGuestObject().getMember("brief").asString().contains("Compilation error: break can only be used inside a loop"));
    }

    @Test
    void aProgramThatIsInterruptedLeavesTheSession() throws Exception {
        enter("i := 0");
        Thread interrupter = new Thread(() -> {
            try {
                Thread.sleep(300);
                context.interrupt(Duration.ZERO);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        interrupter.start();
        assertTrue(assertThrows(PolyglotException.class, () -> enter("while true { try { i += 1 } except e { print(\"not reached\") } }")).isInterrupted());
        interrupter.join();
        gives("true", "i > 0");
    }

    /** Input that nobody types. */
    private static final class Silence extends InputStream {

        private final CountDownLatch asked = new CountDownLatch(1);

        @Override
        public int read() throws IOException {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return -1;
        }
    }

    @Test
    void waitingForInputCanBeInterrupted() throws Exception {
        Silence silence = new Silence();
        try (Context waiting = Context.newBuilder("ruff").in(silence).option("ruff.interactive", "true").build()) {
            Thread other = Thread.ofPlatform().start(() -> {
                try {
                    silence.asked.await();
                    waiting.interrupt(Duration.ofSeconds(20));
                } catch (InterruptedException | TimeoutException e) {
                    // the test waits for ever
                }
            });
            assertTrue(assertThrows(PolyglotException.class, () -> waiting.eval(source("line := input()"))).isInterrupted());
            other.join();
            assertEquals("2", waiting.eval(source("1 + 1")).toString());
        }
    }
}
