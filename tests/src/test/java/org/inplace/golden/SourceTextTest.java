package org.inplace.golden;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ruff source texts whose line ends and unusual characters would not survive an editor. */
class SourceTextTest {

    @ParameterizedTest
    @EnumSource(Mode.class)
    void lineEnds(Mode mode) throws InterruptedException {
        for (String end : new String[]{"\n", "\r\n", "\r"}) {
            Text.check(mode, String.join(end, "# comment", "print(1) // comment", "/* a", "b */ print(2)", "", "throw(\"x\")", ""), "expect: 1", "expect: 2",
                            "expect stderr: [RUFVM001] [vm] Runtime Error: x", "expect stderr:   --> <file>:6:1", "expect exit: 4");
            Text.check(mode, String.join(end, "a := [1, 2]", "b := a", "[c, d] := [3, 4]", "print(b, c, d)"), "expect: [1, 2] 3 4");
            Text.check(mode, "x := \"open" + end + "print(1)", "expect error: [RUFLEX003] [lexer] error: Unterminated string literal", "expect error:   --> <file>:1:6", "expect exit: 3");
        }
        Text.check(mode, "a := 1\rb := 2\n\r\nc :=\r3 throw(\"x\")", "expect error: [RUFVM001] [vm] Runtime Error: x", "expect error:   --> <file>:5:3", "expect exit: 4");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void byteOrderMark(Mode mode) throws InterruptedException {
        Text.check(mode, "\uFEFFprint(1) throw(\"x\")", "expect: 1", "expect error: [RUFVM001] [vm] Runtime Error: x", "expect error:   --> <file>:1:10", "expect exit: 4");
        Text.check(mode, "x := 1 \uFEFF", "expect error: [RUFLEX001] [lexer] error: Invalid character: '\uFEFF'", "expect error:   --> <file>:1:8", "expect exit: 3");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void nullCharacter(Mode mode) throws InterruptedException {
        Text.check(mode, "x := 1\ny := \0 2", "expect stderr: [RUFLEX002] [lexer] error: Null byte is not allowed in source", "expect stderr:   --> <file>:2:6",
                        "expect stderr:   = help: Fix the lexical error in source and run again.", "expect exit: 3");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void noText(Mode mode) throws InterruptedException {
        for (String text : new String[]{"", " \t\r\n", "# only a comment", "// comment\n", "/* comment */", "\uFEFF", ";;\n;"}) {
            Text.check(mode, text, "expect exit: 0");
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void noLastLineEnd(Mode mode) throws InterruptedException {
        Text.check(mode, "x := 5 print(x)", "expect: 5");
        Text.check(mode, "print(1", "expect error: [RUFPARSE001] [parser] error: Expected ')' to close function call arguments but found Eof", "expect error:   --> <file>:1:8", "expect exit: 3");
        Text.check(mode, "print(1 # comment", "expect error: [RUFPARSE001] [parser] error: Expected ')' to close function call arguments but found Eof", "expect error:   --> <file>:1:18", "expect exit: 3");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void charactersBeyondTheBmp(Mode mode) throws InterruptedException {
        Text.check(mode, "a\uD835\uDC00 := \"\uD835\uDC00\" print(a\uD835\uDC00, len(a\uD835\uDC00)) throw(\"x\")", "expect: \uD835\uDC00 1", "expect error: [RUFVM001] [vm] Runtime Error: x",
                        "expect error:   --> <file>:1:30", "expect exit: 4");
        Text.check(mode, "x := \uD835\uDC00", "expect error: [RUFLEX001] [lexer] error: Invalid character: '\uD835\uDC00'", "expect error:   --> <file>:1:6", "expect exit: 3");
    }
}
