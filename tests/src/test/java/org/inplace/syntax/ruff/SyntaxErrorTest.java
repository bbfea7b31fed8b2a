package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.assertSyntaxError;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3.6 of the specification: what is said about texts that are no programs, and where. */
class SyntaxErrorTest {

    private static Arguments error(String text, int line, int column, String message) {
        return Arguments.of(text, line, column, message);
    }

    static List<Arguments> missingExpressions() {
        String message = "Expected expression";
        return List.of(
                error("x :=", 1, 5, message),
                error("\n    1 = 2", 2, 9, message),
                error("(a) = 2", 1, 7, message),
                error("[1] = 2", 1, 7, message),
                error("[a, ...b, c] = 2", 1, 16, message),
                error("[a] += 2", 1, 8, message),
                error("{} += 2", 1, 7, message),
                error("x + * y", 1, 7, message),
                error("f(,)", 1, 4, message),
                error("f(a,,b)", 1, 6, message),
                error("()", 1, 3, message),
                error("a[]", 1, 4, message),
                error("[,]", 1, 3, message),
                error("}", 1, 2, message),
                error("x = )\ny", 2, 1, message),
                error("else {}", 1, 6, message),
                error("impl X", 1, 6, message),
                error("throw(1,)", 1, 10, message),
                error("Ok()", 1, 5, message),
                error("a | b", 1, 5, message),
                error("a & b", 1, 5, message),
                error("return = 1", 1, 10, message),
                error("P { a: }", 1, 9, message),
                error("{a: }", 1, 6, message),
                error("import m.x", 1, 10, message));
    }

    static List<Arguments> missingPunctuation() {
        return List.of(
                error("print((1 + 2)\n", 2, 1, "Expected ')' to close function call arguments but found Eof"),
                error("f(a b)", 1, 5, "Expected ')' to close function call arguments but found Identifier(\"b\")"),
                error("f(a,", 1, 5, "Expected ')' to close function call arguments but found Eof"),
                error("f({ a } b)", 1, 9, "Expected ')' to close function call arguments but found Identifier(\"b\")"),
                error("o.m(1;", 1, 6, "Expected ')' to close method call arguments but found Punctuation(';')"),
                error("o?.m(1]", 1, 7, "Expected ')' to close method call arguments but found Punctuation(']')"),
                error("E::V(1", 1, 7, "Expected ')' to close tag expression arguments but found Eof"),
                error("throw(1 2)", 1, 9, "Expected ')' to close throw(...) arguments but found Int(2)"),
                error("Ok(1, 2)", 1, 5, "Expected ')' to close Ok(...) but found Punctuation(',')"),
                error("Err(1 := 2", 1, 7, "Expected ')' to close Err(...) but found Operator(\":=\")"),
                error("Some(1 let", 1, 8, "Expected ')' to close Some(...) but found Keyword(\"let\")"),
                error("a[1", 1, 4, "Expected ']' to close index expression but found Eof"),
                error("a[1:2]", 1, 4, "Expected ']' to close index expression but found Punctuation(':')"),
                error("(1 1.5", 1, 4, "Expected ')' to close parenthesized expression but found Float(1.5)"),
                error("(1, 2)", 1, 3, "Expected ')' to close parenthesized expression but found Punctuation(',')"),
                error("[1 true]", 1, 4, "Expected ']' to close array literal but found Bool(true)"),
                error("[1,", 1, 4, "Expected ']' to close array literal but found Eof"),
                error("[1\n(2)]", 2, 1, "Expected ']' to close array literal but found Punctuation('(')"),
                error("x = {a: 1 \"b\\n\"}", 1, 11, "Expected '}' to close dictionary literal but found String(\"b\\n\")"),
                error("x = {", 1, 6, "Expected '}' to close dictionary literal but found Eof"),
                error("P { a: 1 \"${b}\" }", 1, 10, "Expected '}' to close struct literal but found InterpolatedString"),
                error("P { a: 1, 2 }", 1, 11, "Expected '}' to close struct literal but found Int(2)"),
                error("P { a: 1, b 2 }", 1, 13, "Expected '}' to close struct literal but found Int(2)"),
                error("func f {}", 1, 8, "Expected '(' after function name but found Punctuation('{')"),
                error("x = func f() {}", 1, 10, "Expected '(' after 'func' in function expression but found Identifier(\"f\")"),
                error("func f(a b) {}", 1, 10, "Expected ')' to close function parameter list but found Identifier(\"b\")"),
                error("func f(let) {}", 1, 8, "Expected ')' to close function parameter list but found Keyword(\"let\")"),
                error("func f(a = 1) {}", 1, 10, "Expected ')' to close function parameter list but found Operator(\"=\")"),
                error("x = func(1) {}", 1, 10, "Expected ')' to close function expression parameter list but found Int(1)"),
                error("func f() x", 1, 10, "Expected '{' to start function body but found Identifier(\"x\")"),
                error("func f() {", 1, 11, "Expected '}' to close function body but found Eof"),
                error("x = func() 1", 1, 12, "Expected '{' to start function expression body but found Int(1)"),
                error("x = func() {", 1, 13, "Expected '}' to close function expression body but found Eof"),
                error("f({ let x = 1", 1, 14, "Expected '}' to close function expression body but found Eof"),
                error("if {}", 1, 6, "Expected '{' to start if block but found Eof"),
                error("if a b", 1, 6, "Expected '{' to start if block but found Identifier(\"b\")"),
                error("if a {", 1, 7, "Expected '}' to close if block but found Eof"),
                error("if a {} else b", 1, 14, "Expected '{' to start else block but found Identifier(\"b\")"),
                error("if a {} else {", 1, 15, "Expected '}' to close else block but found Eof"),
                error("while a\nb", 2, 1, "Expected '{' to start while body but found Identifier(\"b\")"),
                error("while a {", 1, 10, "Expected '}' to close while body but found Eof"),
                error("loop a {}", 1, 6, "Expected '{' to start loop body but found Identifier(\"a\")"),
                error("loop while a b", 1, 14, "Expected '{' to start loop body but found Identifier(\"b\")"),
                error("loop {", 1, 7, "Expected '}' to close loop body but found Eof"),
                error("for x in y z", 1, 12, "Expected '{' to start for loop body but found Identifier(\"z\")"),
                error("for x in y {", 1, 13, "Expected '}' to close for loop body but found Eof"),
                error("match x y", 1, 9, "Expected '{' to start match body but found Identifier(\"y\")"),
                error("match x { case 1 y }", 1, 18, "Expected '{' to start match case block but found Identifier(\"y\")"),
                error("match x { case 1 {", 1, 19, "Expected '}' to close match case block but found Eof"),
                error("match x { default y }", 1, 19, "Expected '{' to start match default block but found Identifier(\"y\")"),
                error("match x { default: {", 1, 21, "Expected '}' to close match default block but found Eof"),
                error("try a", 1, 5, "Expected '{' to start try block but found Identifier(\"a\")"),
                error("try {", 1, 6, "Expected '}' to close try block but found Eof"),
                error("try {} except e a", 1, 17, "Expected '{' to start except block but found Identifier(\"a\")"),
                error("try {} except e {", 1, 18, "Expected '}' to close except block but found Eof"),
                error("spawn f()", 1, 7, "Expected '{' to start spawn block but found Identifier(\"f\")"),
                error("spawn {", 1, 8, "Expected '}' to close spawn block but found Eof"),
                error("test \"a\" b", 1, 10, "Expected '{' to start test body but found Identifier(\"b\")"),
                error("test \"a\" {", 1, 11, "Expected '}' to close test body but found Eof"),
                error("test_group \"a\" b", 1, 16, "Expected '{' to start test_group body but found Identifier(\"b\")"),
                error("test_group \"a\" {", 1, 17, "Expected '}' to close test_group body but found Eof"),
                error("test_setup {", 1, 13, "Expected '}' to close test_setup block but found Eof"),
                error("test_teardown {", 1, 16, "Expected '}' to close test_teardown block but found Eof"),
                error("enum E A", 1, 8, "Expected '{' to start enum body but found Identifier(\"A\")"),
                error("enum E { A B }", 1, 12, "Expected '}' to close enum body but found Identifier(\"B\")"),
                error("struct S a", 1, 10, "Expected '{' to start struct body but found Identifier(\"a\")"),
                error("struct S { 1 }", 1, 12, "Expected '}' to close struct body but found Int(1)"),
                error("struct S { a = 1 }", 1, 14, "Expected '}' to close struct body but found Operator(\"=\")"));
    }

    static List<Arguments> missingWords() {
        return List.of(
                error("for x of y {}", 1, 7, "Expected 'in' in for loop but found Identifier(\"of\")"),
                error("try {} catch e {}", 1, 8, "Expected 'except' after try block but found Identifier(\"catch\")"),
                error("try {}", 1, 7, "Expected 'except' after try block but found Eof"),
                error("from m x", 1, 8, "Expected 'import' after module name in from-import statement but found Identifier(\"x\")"),
                error("let x 5", 1, 7, "Expected assignment operator (':=' or '=') in let declaration but found Int(5)"),
                error("let x += 5", 1, 7, "Expected assignment operator (':=' or '=') in let declaration but found Operator(\"+=\")"),
                error("mut x", 1, 6, "Expected assignment operator (':=' or '=') in let declaration but found Eof"),
                error("const x;", 1, 8, "Expected assignment operator (':=' or '=') in const declaration but found Punctuation(';')"),
                error("const 5 = 1", 1, 7, "Expected constant name after 'const'"),
                error("const [a] = 1", 1, 7, "Expected constant name after 'const'"),
                error("func (x) {}", 1, 6, "Expected function name after 'func'"),
                error("func* {}", 1, 7, "Expected function name after 'func'"),
                error("func return() {}", 1, 6, "Expected function name after 'func'"),
                error("struct {}", 1, 8, "Expected struct name after 'struct'"),
                error("enum 1 {}", 1, 6, "Expected enum name after 'enum'"),
                error("for 1 in x {}", 1, 5, "Expected loop variable name after 'for'"),
                error("try {} except {}", 1, 15, "Expected exception variable after 'except'"),
                error("import \"m\"", 1, 8, "Expected module name after 'import'"),
                error("from . import x", 1, 6, "Expected module name after 'from'"),
                error("from m import *", 1, 15, "Expected imported symbol name"),
                error("from m import x,", 1, 17, "Expected imported symbol name"),
                error("from a..b import x", 1, 8, "Expected module path segment after '.' in from-import statement"),
                error("from a. import x", 1, 9, "Expected module path segment after '.' in from-import statement"),
                error("async x", 1, 7, "Expected 'func' after 'async'"),
                error("x = async y", 1, 11, "Expected 'func' after 'async'"),
                error("struct S { async x }", 1, 18, "Expected 'func' after 'async'"),
                error("match x { case {} }", 1, 16, "Expected match pattern after 'case'"),
                error("match x { case -y {} }", 1, 17, "Expected match pattern after 'case'"),
                error("Ok", 1, 3, "Expected '(' after 'Ok'"),
                error("x = Err + 1", 1, 9, "Expected '(' after 'Err'"),
                error("Some.x", 1, 5, "Expected '(' after 'Some'"),
                error("{1, 2}", 1, 3, "Expected ':' in dictionary literal"),
                error("x = {a}", 1, 7, "Expected ':' in dictionary literal"),
                error("{ a b }", 1, 5, "Expected ':' in dictionary literal"));
    }

    static List<Arguments> wrongAssignments() {
        String target = "Invalid assignment target";
        String chained = "Chained assignment is not supported; split the assignment into separate statements";
        return List.of(
                error("f() := 1", 1, 8, target),
                error("f().x := 1", 1, 10, target),
                error("a?.b := 1", 1, 9, target),
                error("a + b = 1", 1, 9, target),
                error("a.b() += 1", 1, 10, target),
                error("E::V = 1", 1, 8, target),
                error("None = 1", 1, 8, target),
                error("f() =", 1, 6, target),
                error("a? = 1", 1, 6, target),
                error("a = b = c", 1, 7, chained),
                error("a := b += c", 1, 8, chained),
                error("a\n= b\n= c", 3, 1, chained),
                error("let a = b = c", 1, 11, chained),
                error("const a = b := c", 1, 13, chained),
                error("[a] = b = c", 1, 9, chained));
    }

    static List<Arguments> anythingElse() {
        String message = "Invalid statement";
        return List.of(
                error("let 5 = 1", 1, 5, message),
                error("let [a := 1", 1, 8, message),
                error("let [...a, b] = 1", 1, 12, message),
                error("let {a: b} = 1", 1, 7, message),
                error("let [1] = 1", 1, 6, message),
                error("let x: = 1", 1, 8, message),
                error("let x: A<int = 1", 1, 14, message),
                error("let x: A[1] = 1", 1, 10, message),
                error("a.", 1, 3, message),
                error("a.1", 1, 3, message),
                error("a.return", 1, 3, message),
                error("a?.self", 1, 4, message),
                error("1..2", 1, 3, message),
                error("E::1", 1, 4, message),
                error("match x { 1 }", 1, 11, message),
                error("match x {", 1, 10, message),
                error("match x { case E:: {} }", 1, 20, message),
                error("match x { case Ok(1) {} }", 1, 19, message),
                error("match x { case Ok(a,) {} }", 1, 21, message));
    }

    static List<Arguments> strings() {
        String invalid = "Invalid interpolated string expression";
        return List.of(
                error("x = \"${}\"", 1, 5, invalid),
                error("x = \"${ # nothing\n }\"", 1, 5, invalid),
                error("x = \"${1 2}\"", 1, 5, invalid),
                error("x = \"${y = 1}\"", 1, 5, invalid),
                error("\n \"a${f(}\"", 2, 2, "Expected ')' to close function call arguments but found Eof"),
                error("\"${1 +}\"", 1, 1, "Expected expression"),
                error("\"${\"${1 +}\"}\"", 1, 1, "Expected expression"),
                error("\"${\"}\"", 1, 1, "Unterminated string literal"),
                error("\"${a}${1x}\"", 1, 1, "Malformed numeric literal: 1x"),
                error("\"${$}\"", 1, 1, "Invalid character: '$'"),
                error("match x { case \"${}\" {} }", 1, 16, invalid));
    }

    @ParameterizedTest
    @MethodSource({"missingExpressions", "missingPunctuation", "missingWords", "wrongAssignments", "anythingElse", "strings"})
    void syntaxError(String text, int line, int column, String message) {
        assertSyntaxError(text, line, column, message);
    }

    static List<Arguments> tokens() {
        return List.of(
                Arguments.of("1.0", "Float(1.0)"),
                Arguments.of("0.0", "Float(0.0)"),
                Arguments.of("1000000.25", "Float(1000000.25)"),
                Arguments.of("10000000000.0", "Float(10000000000.0)"),
                Arguments.of("10000000000000000.0", "Float(1e16)"),
                Arguments.of("0.00000015", "Float(1.5e-7)"),
                Arguments.of("\"a\\\"\\\\\\t\"", "String(\"a\\\"\\\\\\t\")"),
                Arguments.of("\"\"", "String(\"\")"),
                Arguments.of("=", "Operator(\"=\")"),
                Arguments.of("::", "Operator(\"::\")"),
                Arguments.of("...", "Operator(\"...\")"),
                Arguments.of("->", "Operator(\"->\")"),
                Arguments.of("!", "Operator(\"!\")"),
                Arguments.of("{", "Punctuation('{')"),
                Arguments.of(":", "Punctuation(':')"),
                Arguments.of("null", "Keyword(\"null\")"),
                Arguments.of("int", "Keyword(\"int\")"),
                Arguments.of("false", "Bool(false)"),
                Arguments.of("test", "Identifier(\"test\")"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void rendersTokens(String token, String rendered) {
        assertSyntaxError("enum E { A " + token, 1, 12, "Expected '}' to close enum body but found " + rendered);
    }

    @Test
    void expressionsAloneMustBeWhole() {
        assertThrows(SyntaxException.class, () -> Parser.parseExpression(""));
        assertThrows(SyntaxException.class, () -> Parser.parseExpression("a b"));
        assertThrows(SyntaxException.class, () -> Parser.parseExpression("a = 1"));
        assertThrows(SyntaxException.class, () -> Parser.parseExpression("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x :=", "f(", "f(1,", "[", "{", "if a {", "func f() {\n", "struct S {", "enum E {", "match x {", "match x { case 1: {", "try {}",
            "a +", "a.", "\"${", "x = \"${a +\n", "/* a", "for", "for x", "for x in", "import", "let", "let x", "let x:", "-", "await", "export", "Ok",
            "f({", "f({ x := 1"})
    void incomplete(String text) {
        assertTrue(Parser.isIncomplete(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x := 1", "f(1))", "x = )", "}", "\"abc", "f() =", "\"${1 +}\"", "$", "1x", "f(1 2", "let 5"})
    void notIncomplete(String text) {
        assertFalse(Parser.isIncomplete(text), text);
    }

    @Test
    void reportsTheFirstErrorOnly() {
        assertEquals(1, Findings.in("let 5\nlet 6").size());
    }
}
