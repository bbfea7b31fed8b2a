package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The sizes and limits of Ruff, on programs too large to keep as files, and too large to compile at their first call. */
class LimitsTest {
    private static final String LEXER = "[RUFLEX0%s] [lexer] error: ";
    private static final String PARSER = "[RUFPARSE001] [parser] error: ";
    private static final String TOO_DEEP = PARSER + "Maximum %s nesting depth of %d exceeded while parsing ";
    private static final String EXPRESSION = TOO_DEEP.formatted("expression", 256);
    private static final String BLOCK = TOO_DEEP.formatted("block", 128);

    @Test
    void sourceSize() throws InterruptedException {
        String program = "print(\"ran\")\n#";
        String message = PARSER + "Source size %d bytes exceeds maximum allowed 1048576 bytes";
        check(program + "x".repeat(1_048_576 - program.length()), "expect: ran");
        rejected(program + "x".repeat(1_048_577 - program.length()), message.formatted(1_048_577), "1:1");
        String wide = program + "é".repeat(524_300);
        rejected(wide, message.formatted(wide.length() + 524_300), "1:1");
    }

    @Test
    void identifier() throws InterruptedException {
        String name = "n" + "é".repeat(255);
        check(name + " := 5 print(" + name + ")", "expect: 5");
        rejected("x := 1\n" + name + "x := 5", LEXER.formatted("08") + "Identifier exceeds max length of 256 characters", "2:1");
    }

    @Test
    void stringLiteral() throws InterruptedException {
        String longest = "a".repeat(8192);
        check("print(len(\"" + longest + "\"))", "expect: 8192");
        check("print(len(\"" + "😀".repeat(8192) + "\"))", "expect: 8192");
        check("print(len(\"" + longest + "\\n".repeat(100) + "\"))", "expect: 8292");
        check("print(len(\"" + longest + "${1}" + longest + "\"))", "expect: 16385");
        rejected("x := \"" + longest + "b\"", LEXER.formatted("09") + "String literal exceeds max length of 8192 characters", "1:6");
    }

    @Test
    void numericLiteral() throws InterruptedException {
        String digits = "0".repeat(509);
        String tooLong = LEXER.formatted("10") + "Numeric literal exceeds max length of 512 characters";
        check("print(" + digits + "123, 1." + digits + "5)", "expect: 123 1");
        rejected("print(" + digits + "1234)", tooLong, "1:7");
        rejected("print(1." + digits + "55)", tooLong, "1:7");
        String infinite = "9".repeat(400) + ".0";
        rejected("x := " + infinite, LEXER.formatted("06") + "Numeric literal overflow: " + infinite, "1:6");
    }

    @Test
    void literalElements() throws InterruptedException {
        check("a := [" + repeat(4096, "%d", ", ") + "] print(len(a), a[4095])", "expect: 4096 4095");
        check("d := {" + repeat(4096, "%d: %<d", ", ") + "} print(len(d), d[4095])", "expect: 4096 4095");
        rejected("a := [" + repeat(4097, "%d", ", ") + "]", PARSER + "Array literal exceeds maximum element count of 4096");
        rejected("d := {" + repeat(4097, "%d: 0", ", ") + "}", PARSER + "Dictionary literal exceeds maximum item count of 4096");
    }

    @Test
    void expressionNesting() throws InterruptedException {
        check("x := " + "(".repeat(250) + "5" + ")".repeat(250) + " print(x)", "expect: 5");
        check("x := " + "-".repeat(250) + "5 print(x)", "expect: 5");
        check("x := " + "[".repeat(100) + "5" + "]".repeat(100) + " print(len(to_string(x)))", "expect: 201");
        check("x := " + "{1: ".repeat(100) + "5" + "}".repeat(100) + " print(len(x))", "expect: 1");
        rejected("x := " + "(".repeat(300) + "5" + ")".repeat(300), EXPRESSION + "expression");
        rejected("x := " + "-".repeat(300) + "5", EXPRESSION + "unary expression");
        for (String opening : List.of("[", "{1: ", "f(", "a[", "Ok(", "!", "(")) {
            Outcome outcome = Text.run(Mode.INTERPRETED, "x := " + opening.repeat(10_000));
            assertNull(outcome.defect());
            assertTrue(outcome.stderr().startsWith(EXPRESSION), outcome.stderr());
            assertEquals(3, outcome.exit());
        }
    }

    @Test
    void blockNesting() throws InterruptedException {
        check("if true { ".repeat(128) + "print(\"deep\")" + " }".repeat(128), "expect: deep");
        check("x := 0 " + "for i in 1 { ".repeat(120) + "x += 1" + " }".repeat(120) + " print(x)", "expect: 1");
        rejected("if true { ".repeat(129) + " }".repeat(129), BLOCK + "if block");
        rejected("func f() { ".repeat(10_000), BLOCK + "function body");
    }

    @Test
    void parameters() throws InterruptedException {
        String function = "func f(" + repeat(255, "p%d", ", ") + ") { p254 = p254 + 1 return [p0, p254] }\n";
        check(function + "print(f(" + repeat(255, "%d", ", ") + "))", "expect: [0, 255]");
        check(function + "f()", "expect error: [RUFVM001] [vm] Runtime Error: f expects 255 arguments, got 0", "expect exit: 4");
    }

    @Test
    void manyMembersCasesAndVariables() throws InterruptedException {
        String struct = "struct S { " + repeat(400, "f%d", " ") + repeat(400, " func m%d(self) { return self.f%<d }", " ") + " }\n";
        check(struct + "s := S { " + repeat(400, "f%d: %<d", ", ") + " }\nprint(s.m0(), s.m399())", "expect: 0 399");
        String match = "func f(v) { match v { " + repeat(500, "case %d { return \"c%<d\" }", "\n") + " } }\n";
        check(match + "print(f(0), f(499), f(500))", "expect: c0 c499 null");
        String locals = "func f() { " + repeat(500, "v%d := %<d", "\n") + "\nreturn " + repeat(500, "v%d", " + ") + " }\n";
        check(locals + "print(f())", "expect: 124750");
        check(repeat(3000, "v%d := %<d", "\n") + "\nprint(v0, v2999)", "expect: 0 2999");
        check("n := 0\n" + "n += 1\n".repeat(5000) + "print(n)", "expect: 5000");
        check("x := 99\n" + repeat(100, "if x == %d { print(%<d) }", " else "), "expect: 99");
    }

    @Test
    void longChains() throws InterruptedException {
        check("print(" + repeat(1000, "%d", " + ") + ")", "expect: 499500");
        check("print(" + repeat(1000, "false", " || ") + ")", "expect: false");
        check("func f(x) { return x + 1 }\nprint(0" + " |> f".repeat(500) + ")", "expect: 500");
        check("struct S { n: int, func up(self) { self.n += 1 return self } }\nprint((S { n: 0 })" + ".up()".repeat(300) + ".n)", "expect: 300");
        check("s := \"" + "${1}".repeat(1000) + "\" print(len(s))", "expect: 1000");
    }

    /** Four thousand levels of data must work; of what is deeper only that it ends in the language. */
    @Test
    void dataNesting() throws InterruptedException {
        String build = "func build(n) { a := [] for i in n { a = [a] } return a }\n";
        String compared = "print(len(to_string(a)), a == b, a == build(3999), a == c)";
        check(build + "a := build(4000) b := build(4000) c := a c[0] = 1\n" + compared, "expect: 8002 true false false");
        String deep = build + "func attempt(body) { try { body() } except e { print(e.message) } }\na := build(100000) b := build(100000)\n";
        for (String use : List.of("to_string(a)", "a == b", "x := [a, a] x[0] = 1", "throw(Ok(a))", "\"${{\"k\": a}}\"")) {
            assertNull(Text.run(Mode.INTERPRETED, deep + "attempt({ " + use + " })").defect());
        }
    }

    private static void check(String text, String... expectations) throws InterruptedException {
        Text.check(Mode.INTERPRETED, text, expectations);
    }

    private static void rejected(String text, String message) throws InterruptedException {
        check(text, "expect error: " + message, "expect exit: 3");
    }

    private static void rejected(String text, String message, String position) throws InterruptedException {
        check(text, "expect error: " + message, "expect error:   --> <file>:" + position, "expect exit: 3");
    }

    private static String repeat(int n, String format, String separator) {
        return IntStream.range(0, n).mapToObj(i -> String.format(format, i)).collect(Collectors.joining(separator));
    }
}
