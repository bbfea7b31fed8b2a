package org.inplace.golden;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ruff source texts whose line ends and unusual characters would not survive an editor. */
class SourceTextTest {
    private static final String THROWN = "expect stderr: [RUFVM001] [vm] Runtime Error: x";
    private static final String LEXICAL = "expect error: [RUFLEX";

    @ParameterizedTest
    @EnumSource(Mode.class)
    void lineEnds(Mode mode) throws InterruptedException {
        for (String end : new String[]{"\n", "\r\n", "\r"}) {
            String comments = String.join(end, "# comment", "print(1) // comment", "/* a", "b */ print(2)", "", "throw(\"x\")", "");
            Text.check(mode, comments, "expect: 1", "expect: 2", THROWN, "expect stderr:   --> <file>:6:1", "expect exit: 4");
            Text.check(mode, String.join(end, "a := [1, 2]", "b := a", "[c, d] := [3, 4]", "print(b, c, d)"), "expect: [1, 2] 3 4");
            String open = "x := \"open" + end + "print(1)";
            Text.check(mode, open, LEXICAL + "003] [lexer] error: Unterminated string literal", "expect error:   --> <file>:1:6", "expect exit: 3");
        }
        Text.check(mode, "a := 1\rb := 2\n\r\nc :=\r3 throw(\"x\")", THROWN, "expect stderr:   --> <file>:5:3", "expect exit: 4");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void byteOrderMark(Mode mode) throws InterruptedException {
        Text.check(mode, "\uFEFFprint(1) throw(\"x\")", "expect: 1", THROWN, "expect stderr:   --> <file>:1:10", "expect exit: 4");
        Text.check(mode, "x := 1 \uFEFF", LEXICAL + "001] [lexer] error: Invalid character: '\uFEFF'", "expect error:   --> <file>:1:8", "expect exit: 3");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void nullCharacter(Mode mode) throws InterruptedException {
        String message = "002] [lexer] error: Null byte is not allowed in source";
        Text.check(mode, "x := 1\ny := \0 2", LEXICAL + message, "expect error:   --> <file>:2:6", "expect exit: 3");
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
        String missing = "expect error: [RUFPARSE001] [parser] error: Expected ')' to close function call arguments but found Eof";
        Text.check(mode, "x := 5 print(x)", "expect: 5");
        Text.check(mode, "print(1", missing, "expect error:   --> <file>:1:8", "expect exit: 3");
        Text.check(mode, "print(1 # comment", missing, "expect error:   --> <file>:1:18", "expect exit: 3");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void charactersBeyondTheBmp(Mode mode) throws InterruptedException {
        String name = "a\uD835\uDC00";
        String program = name + " := \"\uD835\uDC00\" print(" + name + ", len(" + name + ")) throw(\"x\")";
        Text.check(mode, program, "expect: \uD835\uDC00 1", THROWN, "expect stderr:   --> <file>:1:30", "expect exit: 4");
        String invalid = "001] [lexer] error: Invalid character: '\uD835\uDC00'";
        Text.check(mode, "x := \uD835\uDC00", LEXICAL + invalid, "expect error:   --> <file>:1:6", "expect exit: 3");
    }
}
