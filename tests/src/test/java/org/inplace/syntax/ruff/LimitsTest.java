package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.assertSyntaxError;
import static org.inplace.syntax.ruff.Findings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 22 of the specification as far as source text goes, and what large texts cost. */
class LimitsTest {

    private static final int MAX_SOURCE = 1 << 20;

    private static String nested(String open, String inner, String close, int depth) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    static List<Arguments> expressions() {
        return List.of(
                Arguments.of("(", ")", "expression", 1),
                Arguments.of("f(", ")", "expression", 2),
                Arguments.of("o.m(", ")", "expression", 4),
                Arguments.of("a[", "]", "expression", 2),
                Arguments.of("Ok(", ")", "expression", 3),
                Arguments.of("E::V(", ")", "expression", 5),
                Arguments.of("throw(", ")", "expression", 6),
                Arguments.of("P{a:", "}", "expression", 4),
                Arguments.of("yield ", "", "expression", 6),
                Arguments.of("-", "", "unary expression", 0),
                Arguments.of("!", "", "unary expression", 0),
                Arguments.of("await ", "", "unary expression", 0),
                Arguments.of("[", "]", "array literal", 0),
                Arguments.of("{1:", "}", "dictionary literal", 0));
    }

    /** The outermost expression counts, so that 255 more fit in. */
    @ParameterizedTest
    @MethodSource("expressions")
    void expressionNesting(String open, String close, String what, int offset) {
        parse("x = " + nested(open, "1", close, 255));
        int column = 5 + 255 * open.length() + offset;
        assertSyntaxError("x = " + nested(open, "1", close, 256), 1, column,
                "Maximum expression nesting depth of 256 exceeded while parsing " + what);
        assertSyntaxError("x = " + open.repeat(100_000), 1, column, "Maximum expression nesting depth of 256 exceeded while parsing " + what);
    }

    @Test
    void embeddedExpressionsCountAsNested() {
        parse("x = " + nested("\"${", "1", "}\"", 255));
        assertSyntaxError("x = " + nested("\"${", "1", "}\"", 256), 1, 5,
                "Maximum expression nesting depth of 256 exceeded while parsing expression");
    }

    @Test
    void patternsNestLikeArrays() {
        parse("let " + nested("[", "a", "]", 256) + " = 1");
        parse(nested("[", "a", "]", 256) + " = 1");
        String message = "Maximum expression nesting depth of 256 exceeded while parsing array literal";
        assertSyntaxError("let " + nested("[", "a", "]", 257) + " = 1", 1, 261, message);
        assertSyntaxError(nested("[", "a", "]", 257) + " = 1", 1, 256, message);
    }

    @Test
    void nestingEndsWithWhatIsNested() {
        parse("x = [" + (nested("(", "1", ")", 200) + ", ").repeat(10) + "] + " + nested("-", "1", "", 200) + " + " + nested("{1:", "1", "}", 200));
        parse("[[a, b, 1], 2]\n[[[c]]] = d\nx = " + nested("(", "1", ")", 255));
    }

    /** Blocks of {@code else} and {@code except} come too late: the block before them is as deep. */
    static List<Arguments> blocks() {
        return List.of(
                Arguments.of("if a {", "}", "if block"),
                Arguments.of("while a {", "}", "while body"),
                Arguments.of("loop {", "}", "loop body"),
                Arguments.of("for x in y {", "}", "for loop body"),
                Arguments.of("match x { case 1 {", "} }", "match case block"),
                Arguments.of("match x { default {", "} }", "match default block"),
                Arguments.of("try {", "} except e {}", "try block"),
                Arguments.of("spawn {", "}", "spawn block"),
                Arguments.of("test \"\" {", "}", "test body"),
                Arguments.of("test_group \"\" {", "}", "test_group body"),
                Arguments.of("test_setup {", "}", "test_setup block"),
                Arguments.of("test_teardown {", "}", "test_teardown block"),
                Arguments.of("func f() {", "}", "function body"),
                Arguments.of("struct S { func m() {", "} }", "function body"),
                Arguments.of("return func() {", "}", "function expression body"),
                Arguments.of("f({ return ", "})", "function expression body"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blockNesting(String open, String close, String what) {
        parse(nested(open, " x ", close, 128));
        int brace = 128 * open.length() + open.lastIndexOf('{') + 1;
        assertSyntaxError(nested(open, " x ", close, 129), 1, brace, "Maximum block nesting depth of 128 exceeded while parsing " + what);
    }

    @Test
    void collectionLiterals() {
        parse("x = [" + "1,".repeat(4096) + "]");
        parse("x = {" + "1:1,".repeat(4096) + "}");
        parse("x = [" + "...a,".repeat(4096) + "]");
        assertSyntaxError("x = [" + "1,".repeat(4097) + "]", 1, 6 + 2 * 4096, "Array literal exceeds maximum element count of 4096");
        assertSyntaxError("x = {" + "1:1,".repeat(4097) + "}", 1, 6 + 4 * 4096, "Dictionary literal exceeds maximum item count of 4096");
        assertSyntaxError("x = {" + "...a,".repeat(4097) + "}", 1, 6 + 5 * 4096, "Dictionary literal exceeds maximum item count of 4096");
    }

    @Test
    void otherListsAreNotLimited() {
        String names = "a,".repeat(10_000);
        parse("f(" + names + ")");
        parse("[" + names + "] = x");
        parse("func f(" + names.substring(0, names.length() - 1) + ") {}");
        parse("struct S {" + names + "} enum E {" + names + "}");
        parse("match x {" + "case 1 {} ".repeat(10_000) + "}");
    }

    @Test
    void sourceSize() {
        parse(" ".repeat(MAX_SOURCE));
        parse("#" + "é".repeat(MAX_SOURCE / 2 - 1));
        assertSyntaxError(" ".repeat(MAX_SOURCE + 1), 1, 1, "Source size 1048577 bytes exceeds maximum allowed 1048576 bytes");
        assertSyntaxError("$\n#" + "é".repeat(MAX_SOURCE / 2), 1, 1, "Source size 1048579 bytes exceeds maximum allowed 1048576 bytes");
        assertSyntaxError("#" + "\uD83D\uDE00".repeat(MAX_SOURCE / 4), 1, 1, "Source size 1048577 bytes exceeds maximum allowed 1048576 bytes");
        assertSyntaxError("#" + "€".repeat(MAX_SOURCE / 3 + 1), 1, 1, "Source size 1048579 bytes exceeds maximum allowed 1048576 bytes");
    }

    /** As often as it goes into the largest source. */
    private static String filled(String before, String part, String after) {
        return before + part.repeat((MAX_SOURCE - before.length() - after.length()) / part.length()) + after;
    }

    static List<String> chains() {
        return List.of(
                filled("x := 1", " + 1", ""),
                filled("x := a", " * a + b < c == d && e || f ?? g |> h", ""),
                filled("x", ".a", ""),
                filled("x", "?.a", ""),
                filled("x", "()", ""),
                filled("x", "[0]", " = 1"),
                filled("x", "? ", ""),
                filled("if a {}", " else if a {}", " else {}"),
                filled("", "export ", "x"),
                "let x: A" + nested("<A", "", ">", 300_000) + " = 1",
                filled("x := \"", "${a}", "\""),
                filled("", "f({ a() })\n", ""),
                filled("f(", "{ a() },", ")"),
                filled("f({", " a()", "})"),
                filled("", "[a, b] = c;", ""),
                filled("", "x = x + foo(1, \"a\", y.z)\n", ""),
                nested("f({ " + "a ".repeat(3_000), "", "})", 127));
    }

    /** What is a chain and no nesting has no limit but the size of the source, and needs no stack. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("chains")
    void chain(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> onSmallStack(() -> {
            Ast.Program program = parse(text);
            assertTrue(StaticChecks.check(program).isEmpty());
        }));
    }

    /** Text that is wrong everywhere, or late, must not take longer. */
    @ParameterizedTest
    @ValueSource(strings = {"$", "\0", "\"\n", "\"${\n", "(", "[", "{", "f({a(", "f({ a ", "-", "\"${", "let [", "[a,1]=2 ", "func* f() { yield "})
    void wrongText(String part) {
        String text = filled("", part, "");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> onSmallStack(() -> {
            try {
                Parser.parse(text);
            } catch (SyntaxException wrong) {
                Diagnostics.render(wrong.diagnostics().subList(0, Math.min(100_000, wrong.diagnostics().size())), "text", text);
                return;
            }
            throw new AssertionError("parsed");
        }));
    }

    /** The deepest nesting that is allowed, of blocks and expressions together, in a thread with a usual stack. */
    @ParameterizedTest
    @ValueSource(strings = {"( )", "f( )", "a.b( )", "a[ ]", "[ ]", "{1: }", "P{a: }", "E::V( )", "throw( )", "\"${ }\"", "1|>1??1||1&&1==1<1+1*( )"})
    void deepestNesting(String around) {
        String[] ends = around.split(" ");
        String expression = nested(ends[0], "1", ends[1], 255);
        for (String block : List.of("if a { }", "struct S { func m() { }}", "match x { case 1 { }}", "try { } except e {}")) {
            int middle = block.lastIndexOf('{', block.indexOf('}')) + 1;
            String text = nested(block.substring(0, middle), expression, block.substring(middle), 128);
            onSmallStack(() -> StaticChecks.check(parse(text)));
        }
    }

    private static void onSmallStack(Runnable action) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, action, "small stack", 1 << 20);
        thread.setUncaughtExceptionHandler((t, failure) -> thrown.set(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertNull(thrown.get());
    }

    @Test
    void allErrorsOfALargeTextAreReported() {
        SyntaxException wrong = assertThrows(SyntaxException.class, () -> Parser.parse("$".repeat(MAX_SOURCE)));
        assertEquals(MAX_SOURCE, wrong.diagnostics().size());
    }
}
