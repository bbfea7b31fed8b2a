package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ruff lint}. */
class LintTest {

    private static final String UNREACHABLE = "\tStatement appears unreachable after control-flow terminator\n";
    private static final String FALLIBLE = "\tPotentially fallible call without explicit error-handling pattern\n";

    @TempDir
    private Path directory;

    private Ruff program(String text) {
        return new Ruff(directory).with("p.ruff", text);
    }

    @Test
    void unusedVariables() {
        String text = "let a := 1\nmut b := 2  const c := 3\nlet _d := 4\nlet e := 5\nprint(\"${e + 1}\")\nlet [f, g] := [1, 2]\nprint(g)\n";
        assertEquals(Stream.of("a 1:5", "b 2:5", "c 2:19", "f 6:6").map(LintTest::unused).reduce("", String::concat), program(text)
                        .out("lint", "p.ruff"));
    }

    private static String unused(String nameAndPlace) {
        String[] parts = nameAndPlace.split(" ");
        return "warning\tunused-variable\tp.ruff:" + parts[1] + "\tVariable '" + parts[0] + "' is declared but never used\n";
    }

    @Test
    void fixes() {
        Ruff ruff = program("let a := 1  mut b := 2\nconst c := 3\n");
        assertEquals("applied safe lint fixes to p.ruff\n" + unused("a 1:5") + unused("b 1:17") + unused("c 2:7"),
                        ruff.out("lint", "p.ruff", "--fix"));
        assertEquals("let _a := 1  mut _b := 2\nconst c := 3\n", ruff.read("p.ruff"));
        assertEquals("no safe lint fixes applied\n" + unused("c 2:7"), ruff.out("lint", "p.ruff", "--fix"));
    }

    @Test
    void unreachableCode() {
        String text = """
                        func f(x) {
                            if x { return 1 }
                            returned := x
                            return returned
                            x = 2
                            if x {
                                x = 3
                            }
                        }
                        while f(1) {
                            break

                            f(2)
                        }
                        return
                        func late() { }
                        late()
                        """;
        assertEquals(Stream.of(5, 6, 13, 17).map(line -> "warning\tunreachable-code\tp.ruff:" + line + ":1" + UNREACHABLE).reduce("", String::concat),
                        program(text).out("lint", "p.ruff"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"let x: int := \"a\"~int annotation assigned a string literal",
                "const x: float = \"${x}\"~float annotation assigned a string literal",
            "mut x : bool := -1.5~bool annotation assigned numeric literal"})
    void mismatch(String declaration, String problem) {
        Ruff.Outcome outcome = program(declaration + "\nprint(x)").run("lint", "p.ruff");
        assertEquals(new Ruff.Outcome(4, "error\tobvious-type-mismatch\tp.ruff:1:1\tObvious type mismatch: " + problem + "\n", ""), outcome);
    }

    @Test
    void callsThatMayFail() {
        String text = """
                        a := read_file("x")
                        b := parse_json(a)?
                        try { c := http_get(b) } except e { print(e) }
                        try {
                            a = read_file("x")
                            print(a)
                            b = parse_json("read_file(")
                        } except e { }
                        # read_file("x")
                        d := [parse_json(a), parse_json(b)]
                        """;
        assertEquals(Stream.of(1, 10).map(line -> "warning\tmissing-error-handling-pattern\tp.ruff:" + line + ":1" + FALLIBLE)
                        .reduce("", String::concat),
                        program(text).out("lint", "p.ruff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x := 1", "let x: int := len(\"a\") print(x)", "let x: int := 1 print(x)", "func f() { return 1 } f()",
                "x := func read() { }"})
    void nothingToSay(String text) {
        Ruff.Outcome outcome = program(text.replace("func read", "func")).run("lint", "p.ruff");
        assertEquals(new Ruff.Outcome(0, "", ""), outcome);
    }

    @Test
    void noProgram() {
        assertEquals(new Ruff.Outcome(4, "error\tlexer-error\tp.ruff:2:6\tInvalid character: '@'\n", ""), program("\nx := @").run("lint", "p.ruff"));
        String report = "[RUFPARSE001] [parser] error: Expected '{' to start if block but found Eof\n  --> p.ruff:1:5\n  = help: Fix the parse error and rerun Ruff.\n";
        assertEquals(new Ruff.Outcome(3, "", report), program("if x").run("lint", "p.ruff"));
        assertEquals(5, new Ruff(directory).run("lint", "q.ruff").status());
    }

    @Test
    void json() {
        assertEquals("""
                        [
                          {
                            "column": 7,
                            "fix": {
                              "description": "Prefix unused variable with '_' to mark as intentional",
                              "replacement_line": "  let _a := 1"
                            },
                            "line": 1,
                            "message": "Variable 'a' is declared but never used",
                            "rule_id": "unused-variable",
                            "severity": "warning"
                          }
                        ]
                        """, program("  let a := 1\n").out("lint", "p.ruff", "--json"));
        Ruff.Outcome fixed = program("x()").run("lint", "p.ruff", "--json", "--fix");
        assertEquals(new Ruff.Outcome(0, "[]\n", "no safe lint fixes applied\n"), fixed);
    }
}
