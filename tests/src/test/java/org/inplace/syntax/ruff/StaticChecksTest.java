package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.staticallyIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3.7 of the specification. */
class StaticChecksTest {

    private static final String BREAK = "break can only be used inside a loop";
    private static final String CONTINUE = "continue can only be used inside a loop";
    private static final String YIELD = "Yield can only be used inside generator functions";
    private static final String DUPLICATE = "Duplicate declaration in the same scope: ";

    static List<Arguments> violations() {
        return List.of(
                Arguments.of("break", "1:1", BREAK),
                Arguments.of("x\n  continue", "2:3", CONTINUE),
                Arguments.of("if a { break }", "1:8", BREAK),
                Arguments.of("func f() { continue }", "1:12", CONTINUE),
                Arguments.of("loop { func f() { break } }", "1:19", BREAK),
                Arguments.of("while a { f({ break }) }", "1:15", BREAK),
                Arguments.of("for x in y { z = func() { continue } }", "1:27", CONTINUE),
                Arguments.of("for x in func() { break } {}", "1:19", BREAK),
                Arguments.of("loop { spawn { break } }", "1:16", BREAK),
                Arguments.of("loop { test \"t\" { continue } }", "1:19", CONTINUE),
                Arguments.of("loop {} break", "1:9", BREAK),
                Arguments.of("struct S { func m() { break } }", "1:23", BREAK),
                Arguments.of("match x { default { break } case 1 { continue } }", "1:21", BREAK),
                Arguments.of("match x { case 1 { continue } default { break } }", "1:20", CONTINUE),
                Arguments.of("try { a } except e { break }", "1:22", BREAK),
                Arguments.of("export func f() { break }", "1:19", BREAK),
                Arguments.of("x = \"${f({ break })}\"", "1:12", BREAK),
                Arguments.of("yield 1", "1:1", YIELD),
                Arguments.of("func f() { yield }", "1:12", YIELD),
                Arguments.of("func* f() { g({ yield 1 }) }", "1:17", YIELD),
                Arguments.of("func* f() { x = func() { return yield } }", "1:33", YIELD),
                Arguments.of("func* f() { spawn { yield } }", "1:21", YIELD),
                Arguments.of("async func f() { a + yield }", "1:22", YIELD),
                Arguments.of("struct S { x func* m() {} }", "1:14", "Generator methods are not supported for structs: S.m"),
                Arguments.of("struct S { async func* m(a, a) {} }", "1:12", "Generator methods are not supported for structs: S.m"),
                Arguments.of("func f(a, b, a) {}", "1:14", DUPLICATE + "a"),
                Arguments.of("func f(self, self) {}", "1:14", DUPLICATE + "self"),
                Arguments.of("x = func(a, a) { break }", "1:13", DUPLICATE + "a"),
                Arguments.of("struct S { func m(a: int, a: int) {} }", "1:27", DUPLICATE + "a"),
                Arguments.of("throw()", "1:1", "throw() requires exactly one argument"),
                Arguments.of("f(throw(1, 2))", "1:3", "throw() requires exactly one argument"),
                Arguments.of("Result::Ok", "1:1", "Result::Ok(...) requires exactly one argument"),
                Arguments.of("Result::Ok()", "1:1", "Result::Ok(...) requires exactly one argument"),
                Arguments.of("x = Result::Err(1, 2)", "1:5", "Result::Err(...) requires exactly one argument"),
                Arguments.of("Option::Some(1, 2)", "1:1", "Option::Some(...) requires exactly one argument"),
                Arguments.of("Option::None(1)", "1:1", "Option::None takes no arguments"),
                Arguments.of("throw(Result::Ok) break", "1:7", "Result::Ok(...) requires exactly one argument"),
                Arguments.of("a + throw() + Result::Ok", "1:5", "throw() requires exactly one argument"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void violation(String text, String position, String message) {
        assertEquals(position + " RUFVM001 Compilation error: " + message, staticallyIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop { break }", "while a { if b { continue } }", "for x in y { match x { case 1 { break } default { continue } } }",
            "loop { try { break } except e { continue } }", "loop { f({ loop { break } }) break }", "func* f() { loop { yield 1 } }",
            "x = func*() { yield yield 2 }", "func* f() { if a { x = [yield, yield 1] } }", "async func* f() { yield 1 }", "struct S { func m(a, b) {} }",
            "func f(a) { g(func(a) {}) }", "throw(1)", "Result::Ok(1) Result::Err(1) Option::Some(1) Option::None Option::None()",
            "Result::Other(1, 2) Option::Ok Other::Ok()", "Ok(1) Err(2) Some(3) None", "return return 1", "let x = 1 let x = 2", "struct S { a a }"})
    void accepted(String text) {
        assertNull(staticallyIn(text));
    }
}
