package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.in;
import static org.inplace.syntax.ruff.Findings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inplace.ruff.syntax.Ast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2 of the specification. */
class LexerTest {

    private static String shape(String text) {
        return Shape.of(parse(text));
    }

    static List<Arguments> values() {
        return List.of(
                Arguments.of("0", "0"),
                Arguments.of("007", "7"),
                Arguments.of("9223372036854775807", "9223372036854775807"),
                Arguments.of("1.5", "1.5"),
                Arguments.of("00.50", "0.5"),
                Arguments.of("1.5.abs()", "(MethodCall 1.5 abs [] false)"),
                Arguments.of("1.abs", "(Field 1 abs false)"),
                Arguments.of("\"\"", "\"\""),
                Arguments.of("\"a b\"", "\"a b\""),
                Arguments.of("\"\\n\\t\\r\\\\\\\"\\$\"", "\"\n\t\r\\\"$\""),
                Arguments.of("\"it's # no // comment /* here\"", "\"it's # no // comment /* here\""),
                Arguments.of("\"$5 and $\"", "\"$5 and $\""),
                Arguments.of("\"\\${x}\"", "\"${x}\""),
                Arguments.of("\"$${x}\"", "(Interpolation [\"$\" x])"),
                Arguments.of("\"${x}\"", "(Interpolation [x])"),
                Arguments.of("\"a${x}b${y}c\"", "(Interpolation [\"a\" x \"b\" y \"c\"])"),
                Arguments.of("\"${x}${y}\"", "(Interpolation [x y])"),
                Arguments.of("\"${d[\"k\"]}\"", "(Interpolation [(Index d \"k\")])"),
                Arguments.of("\"${{\"a\": 1}}\"", "(Interpolation [(DictLiteral [(Entry \"a\" 1)])])"),
                Arguments.of("\"${\"in ${\"deep\"}\"}\"", "(Interpolation [(Interpolation [\"in \" \"deep\"])])"),
                Arguments.of("\"${ # sum\n 1 +\n 2 // end\n}!\"", "(Interpolation [(Binary ADD 1 2) \"!\"])"),
                Arguments.of("\"${f({ return 1 })}\"",
                        "(Interpolation [(Call f [(Lambda (Function <lambda> [] (Block [(Return 1)]) false false))])])"),
                Arguments.of("\"\uD83D\uDE00é\"", "\"\uD83D\uDE00é\""),
                Arguments.of("_", "_"),
                Arguments.of("_a1é٣", "_a1é٣"),
                Arguments.of("Let", "Let"),
                Arguments.of("true", "(BoolLiteral true)"),
                Arguments.of("false", "(BoolLiteral false)"),
                Arguments.of("null", "(NullLiteral)"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void literal(String text, String shape) {
        assertEquals(shape, shape(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t\r\n\r", "# only a comment", "// only a comment", "/// doc", "/**/", "/* a\nb ** / */", "\uFEFF",
            "\uFEFF# mark", ";", ";;\n;"})
    void nothing(String text) {
        assertEquals("", shape(text));
    }

    @Test
    void commentsEndWithTheirLine() {
        assertEquals("a b c d", shape("a # x\nb // y\rc /// z\r\nd"));
        assertEquals("a b", shape("a /* x */ b"));
        assertEquals("a", shape("/* not /* nested */ a"));
    }

    @Test
    void longestMatchWins() {
        assertEquals("(Coalesce a b)", shape("a ?? b"));
        assertEquals("(Field a b true)", shape("a?.b"));
        assertEquals("(Field (Try a) b false)", shape("a? .b"));
        assertEquals("(Assign a - b)", shape("a:=b"));
        assertEquals("(Assign a SUB (Unary NEG b))", shape("a-=-b"));
        assertEquals("(Pipe a b false)", shape("a|>b"));
        assertEquals("(Or a (And b c))", shape("a||b&&c"));
    }

    static List<Arguments> errors() {
        return List.of(
                Arguments.of("a $ b", "1:3 RUFLEX001 Invalid character: '$'"),
                Arguments.of("  é", "1:3 RUFLEX001 Invalid character: 'é'"),
                Arguments.of("\uD83D\uDE00", "1:1 RUFLEX001 Invalid character: '\uD83D\uDE00'"),
                Arguments.of("\"\uD83D\uDE00\" @", "1:5 RUFLEX001 Invalid character: '@'"),
                Arguments.of("\f", "1:1 RUFLEX001 Invalid character: '\f'"),
                Arguments.of("a\uFEFF", "1:2 RUFLEX001 Invalid character: '\uFEFF'"),
                Arguments.of("'a", "1:1 RUFLEX001 Invalid character: '''"),
                Arguments.of("a\0b", "1:2 RUFLEX002 Null byte is not allowed in source"),
                Arguments.of("\"a\0\"", "1:3 RUFLEX002 Null byte is not allowed in source"),
                Arguments.of("# \0", "1:3 RUFLEX002 Null byte is not allowed in source"),
                Arguments.of("/* \0 */", "1:4 RUFLEX002 Null byte is not allowed in source"),
                Arguments.of("\"${\0}\"", "1:4 RUFLEX002 Null byte is not allowed in source"),
                Arguments.of("x := \"abc\ny", "1:6 RUFLEX003 Unterminated string literal"),
                Arguments.of("x := \"abc", "1:6 RUFLEX003 Unterminated string literal"),
                Arguments.of("\"abc\\", "1:1 RUFLEX003 Unterminated string literal"),
                Arguments.of("\"abc\\\n", "1:1 RUFLEX003 Unterminated string literal"),
                Arguments.of("\"a${x}b\r\n", "1:1 RUFLEX003 Unterminated string literal"),
                Arguments.of("a \"${x", "1:3 RUFLEX003 Unterminated interpolated string expression"),
                Arguments.of("\"${ {} \"\n", "1:1 RUFLEX003 Unterminated interpolated string expression"),
                Arguments.of("a\n/* b", "2:1 RUFLEX004 Unterminated block comment"),
                Arguments.of("/*/", "1:1 RUFLEX004 Unterminated block comment"),
                Arguments.of("\"\\q\"", "1:3 RUFLEX005 Invalid escape sequence: \\\\q"),
                Arguments.of("\"\\u0041\"", "1:3 RUFLEX005 Invalid escape sequence: \\\\u"),
                Arguments.of("\"\\\uD83D\uDE00\"", "1:3 RUFLEX005 Invalid escape sequence: \\\\\uD83D\uDE00"),
                Arguments.of("x = 9223372036854775808", "1:5 RUFLEX006 Numeric literal overflow: 9223372036854775808"),
                Arguments.of("12abc", "1:1 RUFLEX007 Malformed numeric literal: 12abc"),
                Arguments.of("1_000", "1:1 RUFLEX007 Malformed numeric literal: 1_000"),
                Arguments.of("0x1F", "1:1 RUFLEX007 Malformed numeric literal: 0x1F"),
                Arguments.of("1.5e9", "1:1 RUFLEX007 Malformed numeric literal: 1.5e9"),
                Arguments.of("1é", "1:1 RUFLEX007 Malformed numeric literal: 1é"),
                Arguments.of("\uFEFF$", "1:1 RUFLEX001 Invalid character: '$'"),
                Arguments.of("\uFEFF\n $", "2:2 RUFLEX001 Invalid character: '$'"),
                Arguments.of("a\r$", "2:1 RUFLEX001 Invalid character: '$'"),
                Arguments.of("\t$", "1:2 RUFLEX001 Invalid character: '$'"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void error(String text, String finding) {
        assertEquals(List.of(finding), in(text));
    }

    @Test
    void allErrorsAreReportedInOrder() {
        assertEquals(List.of(
                "1:1 RUFLEX001 Invalid character: '$'",
                "1:3 RUFLEX007 Malformed numeric literal: 1x",
                "2:1 RUFLEX003 Unterminated string literal",
                "2:3 RUFLEX005 Invalid escape sequence: \\\\z",
                "3:1 RUFLEX001 Invalid character: '@'",
                "3:2 RUFLEX001 Invalid character: '@'"),
                in("$ 1x\n\"\\z\n@@ let let"));
    }

    @Test
    void identifiersHaveAtMost256CodePoints() {
        assertEquals("a".repeat(256), shape("a".repeat(256)));
        assertEquals("a" + "\uD801\uDC00".repeat(255), shape("a" + "\uD801\uDC00".repeat(255)));
        assertEquals(List.of("1:2 RUFLEX008 Identifier exceeds max length of 256 characters"), in(" " + "a".repeat(257)));
        assertEquals(List.of("1:1 RUFLEX008 Identifier exceeds max length of 256 characters"), in("a" + "\uD801\uDC00".repeat(256)));
    }

    @Test
    void textSegmentsHaveAtMost8192CodePoints() {
        String longest = "a".repeat(8191) + "\uD83D\uDE00";
        assertEquals('"' + longest + '"', shape('"' + longest + '"'));
        assertEquals(List.of("1:1 RUFLEX009 String literal exceeds max length of 8192 characters"), in("\"" + longest + "a\""));
        parse("\"" + "\\n".repeat(9000) + longest + "\"");
        parse("\"" + longest + "${x}" + longest + "\"");
        assertEquals(List.of("1:2 RUFLEX009 String literal exceeds max length of 8192 characters"),
                in(" \"${x}" + longest + "a${y}" + longest + "a\""));
    }

    @Test
    void numbersHaveAtMost512Characters() {
        assertEquals("1", shape("0".repeat(511) + "1"));
        assertEquals("0.5", shape("0".repeat(510) + ".5"));
        assertEquals(List.of("1:1 RUFLEX010 Numeric literal exceeds max length of 512 characters"), in("0".repeat(512) + "1"));
        assertEquals(List.of("1:1 RUFLEX010 Numeric literal exceeds max length of 512 characters"), in("0".repeat(511) + ".5"));
    }

    @Test
    void floatsMustBeFinite() {
        String largest = "17976931348623157" + "0".repeat(292);
        assertEquals(Double.toString(Double.MAX_VALUE), shape(largest + ".0"));
        assertEquals(List.of("1:1 RUFLEX006 Numeric literal overflow: " + "9".repeat(309) + ".0"), in("9".repeat(309) + ".0"));
    }

    @Test
    void spansAreOffsetsOfTheOriginalText() {
        Ast.Program program = parse("\uFEFF abc");
        assertEquals(2, program.statements().getFirst().span().start());
        assertEquals(5, program.statements().getFirst().span().end());
    }
}
