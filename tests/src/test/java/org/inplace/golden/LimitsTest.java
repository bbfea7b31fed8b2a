package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The sizes and limits of Ruff, on programs too large to keep as files, and too large to compile at their first call. */
class LimitsTest {
    private static final String PARSER = "[RUFPARSE001] [parser] error: ";

    @Test
    void sourceSize() throws InterruptedException {
        String program = "print(\"ran\")\n#";
        check(program + "x".repeat(1_048_576 - program.length()), "expect: ran");
        check(program + "x".repeat(1_048_577 - program.length()), "expect error: " + PARSER + "Source size 1048577 bytes exceeds maximum allowed 1048576 bytes",
                        "expect error:   --> <file>:1:1", "expect exit: 3");
        String wide = program + "é".repeat(524_300);
        check(wide, "expect error: " + PARSER + "Source size " + (wide.length() + 524_300) + " bytes exceeds maximum allowed 1048576 bytes",
                        "expect exit: 3");
    }

    @Test
    void identifier() throws InterruptedException {
        String name = "n" + "é".repeat(255);
        check(name + " := 5 print(" + name + ")", "expect: 5");
        check("x := 1\n" + name + "x := 5",
                        "expect error: [RUFLEX008] [lexer] error: Identifier exceeds max length of 256 characters",
                        "expect error:   --> <file>:2:1", "expect exit: 3");
    }

    @Test
    void stringLiteral() throws InterruptedException {
        String longest = "a".repeat(8192);
        check("print(len(\"" + longest + "\"))", "expect: 8192");
        check("print(len(\"" + "😀".repeat(8192) + "\"))", "expect: 8192");
        check("print(len(\"" + longest + "\\n".repeat(100) + "\"))", "expect: 8292");
        check("print(len(\"" + longest + "${1}" + longest + "\"))", "expect: 16385");
        check("x := \"" + longest + "b\"",
                        "expect error: [RUFLEX009] [lexer] error: String literal exceeds max length of 8192 characters",
                        "expect error:   --> <file>:1:6", "expect exit: 3");
    }

    @Test
    void numericLiteral() throws InterruptedException {
        String digits = "0".repeat(509);
        check("print(" + digits + "123, 1." + digits + "5)", "expect: 123 1");
        String tooLong = "expect error: [RUFLEX010] [lexer] error: Numeric literal exceeds max length of 512 characters";
        check("print(" + digits + "1234)", tooLong, "expect error:   --> <file>:1:7", "expect exit: 3");
        check("print(1." + digits + "55)", tooLong, "expect exit: 3");
        String infinite = "9".repeat(400) + ".0";
        check("x := " + infinite, "expect error: [RUFLEX006] [lexer] error: Numeric literal overflow: " + infinite, "expect error:   --> <file>:1:6",
                        "expect exit: 3");
    }

    @Test
    void literalElements() throws InterruptedException {
        check("a := [" + repeat(4096, "%d", ", ") + "] print(len(a), a[4095])", "expect: 4096 4095");
        check("d := {" + repeat(4096, "%d: %<d", ", ") + "} print(len(d), d[4095])", "expect: 4096 4095");
        check("a := [" + repeat(4097, "%d", ", ") + "]",
                        "expect error: " + PARSER + "Array literal exceeds maximum element count of 4096", "expect exit: 3");
        check("d := {" + repeat(4097, "%d: 0", ", ") + "}",
                        "expect error: " + PARSER + "Dictionary literal exceeds maximum item count of 4096", "expect exit: 3");
    }

    @Test
    void expressionNesting() throws InterruptedException {
        String exceeded = "expect error: " + PARSER + "Maximum expression nesting depth of 256 exceeded while parsing ";
        check("x := " + "(".repeat(250) + "5" + ")".repeat(250) + " print(x)", "expect: 5");
        check("x := " + "(".repeat(300) + "5" + ")".repeat(300), exceeded + "expression", "expect exit: 3");
        check("x := " + "-".repeat(250) + "5 print(x)", "expect: 5");
        check("x := " + "-".repeat(300) + "5", exceeded + "unary expression", "expect exit: 3");
        check("x := " + "[".repeat(100) + "5" + "]".repeat(100) + " print(len(to_string(x)))", "expect: 201");
        check("x := " + "{1: ".repeat(100) + "5" + "}".repeat(100) + " print(len(x))", "expect: 1");
        for (String deep : new String[]{"[".repeat(300), "{1: ".repeat(300), "f(".repeat(300), "a[".repeat(300), "Ok(".repeat(300), "!".repeat(100_000), "(".repeat(100_000)}) {
            Outcome outcome = run("x := " + deep);
            assertNull(outcome.defect());
            assertTrue(outcome.stderr().contains("Maximum expression nesting depth of 256 exceeded while parsing "), outcome.stderr());
            assertEquals(3, outcome.exit());
        }
    }

    @Test
    void blockNesting() throws InterruptedException {
        String exceeded = "expect error: " + PARSER + "Maximum block nesting depth of 128 exceeded while parsing ";
        check("if true { ".repeat(128) + "print(\"deep\")" + " }".repeat(128), "expect: deep");
        check("if true { ".repeat(129) + " }".repeat(129), exceeded + "if block", "expect exit: 3");
        check("x := 0 " + "for i in 1 { ".repeat(120) + "x += 1" + " }".repeat(120) + " print(x)", "expect: 1");
        check("func f() { ".repeat(10_000), exceeded + "function body", "expect exit: 3");
    }

    @Test
    void parameters() throws InterruptedException {
        String names = repeat(255, "p%d", ", ");
        check("func f(" + names + ") { p254 = p254 + 1 return [p0, p254] } print(f(" + repeat(255, "%d", ", ") + "))", "expect: [0, 255]");
        check("func f(" + names + ") { } f()",
                        "expect error: [RUFVM001] [vm] Runtime Error: f expects 255 arguments, got 0", "expect exit: 4");
    }

    @Test
    void manyMembersCasesAndVariables() throws InterruptedException {
        check("struct S { " + repeat(400, "f%d", " ") + repeat(400, " func m%d(self) { return self.f%<d }", " ") + " }\ns := S { " + repeat(400, "f%d: %<d", ", ") + " }\nprint(s.m0(), s.m399())",
                        "expect: 0 399");
        check("func f(v) { match v { " + repeat(500, "case %d { return \"c%<d\" }", "\n") + " } }\nprint(f(0), f(499), f(500))",
                        "expect: c0 c499 null");
        check("func f() { " + repeat(500, "v%d := %<d", "\n") + "\nreturn " + repeat(500, "v%d", " + ") + " }\nprint(f())",
                        "expect: 124750");
        check(repeat(3000, "v%d := %<d", "\n") + "\nprint(v0, v2999)", "expect: 0 2999");
        check("n := 0\n" + "n += 1\n".repeat(5000) + "print(n)", "expect: 5000");
        check("x := 99\n" + repeat(100, "if x == %d { print(%<d) }", " else "), "expect: 99");
    }

    @Test
    void longChains() throws InterruptedException {
        check("print(" + repeat(1000, "%d", " + ") + ")", "expect: 499500");
        check("print(" + repeat(1000, "false", " || ") + ")", "expect: false");
        check("func f(x) { return x + 1 }\nprint(0" + " |> f".repeat(500) + ")", "expect: 500");
        check("struct S { n: int, func up(self) { self.n += 1 return self } }\nprint((S { n: 0 })" + ".up()".repeat(300) + ".n)",
                        "expect: 300");
        check("s := \"" + "${1}".repeat(1000) + "\" print(len(s))", "expect: 1000");
    }

    /** Four thousand levels of data must work; of what is deeper only that it ends in the language. */
    @Test
    void dataNesting() throws InterruptedException {
        String build = "func build(n) { a := [] for i in n { a = [a] } return a }\n";
        check(build + "a := build(4000) b := build(4000) c := a c[0] = 1\nprint(len(to_string(a)), a == b, a == build(3999), a == c)",
                        "expect: 8002 true false false");
        String deep = build + "a := build(100000) b := build(100000)\nfunc attempt(body) { try { body() } except e { print(e.message) } }\n";
        for (String use : new String[]{"to_string(a)", "a == b", "x := [a, a] x[0] = 1", "throw(Ok(a))", "\"${{\"k\": a}}\""}) {
            assertNull(run(deep + "attempt({ " + use + " })").defect());
        }
    }

    private static void check(String text, String... expectations) throws InterruptedException {
        Text.check(Mode.INTERPRETED, text, expectations);
    }

    private static Outcome run(String text) throws InterruptedException {
        return Text.run(Mode.INTERPRETED, text);
    }

    private static String repeat(int n, String format, String separator) {
        return IntStream.range(0, n).mapToObj(i -> String.format(format, i)).collect(Collectors.joining(separator));
    }
}
