package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inplace.launcher.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that check and test programs. */
class ToolsTest {

    private static final String RULE = "=".repeat(60);

    @TempDir
    Path directory;

    private void file(String name, String text) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Outcome ruff(String... words) throws Exception {
        return Shell.ruff(directory, "", words);
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("\\d+(\\.\\d+)?(s|ms|µs|ns)", "TIME");
    }

    @Test
    void checkDoesNotRunTheProgram() throws Exception {
        file("p.ruff", "print(1)\nx := 2\n");
        assertEquals(new Outcome(0, "check passed: p.ruff\n", ""), ruff("check", "p.ruff"));
        assertEquals(new Outcome(0, "", ""), ruff("check", "-q", "p.ruff"));
        assertTrue(ruff("check", "p.ruff", "--verbose").out().matches("check passed: p.ruff \\(statements=2, bytecode_instructions=\\d+\\)\n"));
        String json = ruff("check", "p.ruff", "--json").out();
        assertTrue(json.matches("\\{\n  \"bytecode_instruction_count\": \\d+,\n  \"command\": \"check\",\n  \"file\": \"p.ruff\",\n  \"statement_count\": 2,\n  \"status\": \"ok\"\n}\n"), json);
    }

    @Test
    void checkSaysWhatIsWrong() throws Exception {
        file("syntax.ruff", "let = 1");
        file("static.ruff", "print(1)\nbreak\n");
        assertEquals(new Outcome(3, "", "[RUFPARSE001] [parser] error: Invalid statement\n  --> syntax.ruff:1:5\n  = help: Fix the parse error and rerun Ruff.\n"), ruff("check", "syntax.ruff", "--json"));
        assertEquals(new Outcome(4, "", "[RUFVM001] [vm] error: Compilation error: break can only be used inside a loop\n  --> static.ruff:2:1\n"), ruff("check", "static.ruff"));
        assertEquals(new Outcome(5, "", "[RUFCLI001] [cli] error: Failed to read .ruff file 'none.ruff': No such file or directory (os error 2)\n"), ruff("check", "none.ruff"));
        assertEquals(2, ruff("check", "-q", "-v", "static.ruff").status());
        assertTrue(ruff("check").err().startsWith("error: the following required arguments were not provided:\n  <FILE>\n"));
    }

    @Test
    void testBlocksRunEachInAnEnvironmentOfItsOwn() throws Exception {
        file("t.ruff", """
                        print("not run")
                        total := 5
                        func half(n) { return n / 2 }
                        struct P { x: int
                            func twice(self) { return self.x * 2 } }
                        test_setup { throw("not the last one") }
                        test_setup { base := 10 }
                        test "uses functions and structs" {
                            base += half(P { x: 4 }.twice()); (base)
                            if base != 14 { throw("wrong: ${base}") }
                        }
                        test_group "group" {
                            test "begins anew" { if base != 10 { throw("not new") }  print("größer")  return }
                            test "fails" { x := 1  x / 0  print("not reached") }
                        }
                        test "does not see variables" { print(total) }
                        test_teardown { print("teardown", base)  throw("ignored") }
                        """);
        Outcome outcome = ruff("test-run", "t.ruff", "--verbose", "--untrusted");
        assertEquals("""
                        teardown 14
                        größer
                        teardown 10
                        teardown 10
                        teardown 10

                        %1$s
                        Test Results
                        %1$s
                          ✓ uses functions and structs (TIME)
                          ✓ begins anew (TIME)
                          ✗ fails (TIME)
                            Error: Division by zero
                          ✗ does not see variables (TIME)
                            Error: Undefined variable: total

                        Tests: 4 total, 2 passed, 2 failed
                        Time:  TIME
                        %1$s

                        2 test(s) failed
                        """.formatted(RULE), withoutTimes(outcome.out()));
        assertEquals(1, outcome.status());
        assertEquals("", outcome.err());
    }

    @Test
    void setupsThatFail() throws Exception {
        file("t.ruff", "test_setup { throw(\"no\") }\ntest \"a\" { print(\"not reached\") }\n");
        String out = ruff("test-run", "-v", "t.ruff").out();
        assertTrue(out.contains("    Error: Setup failed: no\n") && !out.contains("not reached"), out);
    }

    @Test
    void testsThatExceedLimits() throws Exception {
        file("t.ruff", "test \"endless\" { loop { try { x := 1 } except e { } } }\ntest \"short\" { print(\"reached\") }\n");
        Outcome outcome = ruff("test-run", "-v", "--time-limit", "500ms", "t.ruff");
        assertTrue(outcome.out().contains("    Error: Time limit of 500ms exceeded\n") && outcome.out().contains("reached") && outcome.out().contains("1 passed, 1 failed"), outcome.out());
        assertEquals(1, outcome.status());
        assertEquals(new Outcome(2, "", "error: invalid value '0' for '--depth-limit <DEPTH_LIMIT>': expected a number, more than 0\n\nUsage: ruff test-run [OPTIONS] <FILE>\n\nFor more information, try '--help'.\n"),
                        ruff("test-run", "t.ruff", "--depth-limit=0"));
    }

    @Test
    void testsThatPass() throws Exception {
        file("t.ruff", "test \"a\" { assert_test(\"inner\", { return true }) }\ntest \"b\" { let b := 1 }\n");
        Outcome outcome = ruff("test-run", "t.ruff");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().endsWith("\n" + RULE + "\nTest Results\n" + RULE + "\nTests: 2 total, 2 passed, 0 failed\n"
                        + outcome.out().lines().filter(l -> l.startsWith("Time:  ")).findFirst().orElseThrow() + "\n" + RULE + "\n\nAll tests passed! ✨\n"), outcome.out());
        file("none.ruff", "print(1)");
        assertEquals(new Outcome(4, "", "No tests found in none.ruff\n"), ruff("test-run", "none.ruff"));
    }

    @Test
    void goldenProgramsAreRecordedAndCompared() throws Exception {
        assertEquals(new Outcome(5, "", "[!] Failed to read test directory: tests\n"), ruff("test"));
        file("tests/b.ruff", "print(1)\nthrow(\"x\")\n");
        file("tests/a.ruff", "print(2)");
        file("tests/a.out", "2\n");
        file("tests/c.ruff", "# Run with: ruff test-run\n");
        file("tests/below/d.ruff", "let = 1");
        Outcome first = ruff("test", "--verbose");
        assertEquals("""
                        [i] Skipping test-run fixture: tests/c.ruff
                        [i] Running fixture: tests/a.ruff
                        [✓] tests/a.ruff (TIME)
                            snapshot: tests/a.out
                        [i] Running fixture: tests/b.ruff
                        [✓] tests/b.ruff (TIME)
                            snapshot: tests/b.out

                        [✓] Passed 2/2 tests
                        [i] Runtime strategy: dual (vm_primary=2, interpreter_fallback=0)
                        """, withoutTimes(first.out()));
        assertEquals(0, first.status());
        assertTrue(Files.readString(directory.resolve("tests/b.out")).startsWith("1\n[RUFVM001] [vm] Runtime Error: x\n  --> tests/b.ruff:2:1"));
    }

    @Test
    void goldenProgramsThatDiffer() throws Exception {
        file("tests/a.ruff", "print(2)");
        file("tests/a.out", "3\n");
        file("tests/b.ruff", "throw(\"x\")");
        file("tests/b.out", "[RUFRUN001] [runtime] Runtime Error: x\n  --> elsewhere:0:0\n");
        file("tests/c.ruff", "let = 1");
        Outcome outcome = ruff("test");
        assertEquals("""
                        [✗] tests/a.ruff
                        Expected:
                        3
                        Got (dual)
                        2

                        Got (interpreter fallback)
                        2

                        [✓] tests/b.ruff (TIME) [dual fallback: interpreter]
                        [✗] tests/c.ruff
                        Parser error at 1:5: Invalid statement

                        [✓] Passed 1/3 tests
                        [i] Runtime strategy: dual (vm_primary=0, interpreter_fallback=1)
                        """, withoutTimes(outcome.out()));
        assertEquals(3, outcome.status());
        Files.delete(directory.resolve("tests/c.ruff"));
        assertEquals(0, ruff("test", "--update", "--runtime=vm").status());
        assertEquals("2\n", Files.readString(directory.resolve("tests/a.out")));
        assertTrue(ruff("test", "--runtime", "klingon").err().startsWith("error: invalid value 'klingon' for '--runtime <VALUE>'"));
    }
}
