package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inplace.launcher.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the command sees: output, messages, exit status. */
class CommandLineTest {
    private static final String USAGE = "\n\nUsage: ruff run [OPTIONS] FILE [ARGS]...\n\nFor more information, try '--help'.";
    private static final String ENDLESS = "i := 0  while true { print(i)  i += 1 }";

    @TempDir
    Path directory;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }

    private String program(String text) throws IOException {
        return file("program.ruff", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFails(int status, String message, Outcome outcome) {
        assertEquals("", outcome.out());
        assertEquals(message + "\n", outcome.err());
        assertEquals(status, outcome.status());
    }

    @Test
    void runsAFile() throws Exception {
        assertEquals(new Outcome(0, "größer\n", ""), Shell.ruff("run", program("print(\"größer\")")));
    }

    @Test
    void runsCode() throws Exception {
        assertEquals(new Outcome(0, "42\n", ""), Shell.ruff("-e", "print(6 * 7)"));
    }

    @Test
    void memoryThatEndsIsAnErrorOfTheProgram() throws Exception {
        String path = program("""
                        func build(s) { loop { s = s + s } }
                        try { build("0123456789") } except e { print(e.message) }
                        xs := [1]
                        try { loop { xs = [...xs, ...xs] } } except e { print(e.message) }
                        print(len(xs) > 1000)
                        build("abc")
                        """);
        Outcome outcome = Shell.pipe("JDK_JAVA_OPTIONS=-Xmx64m \"$@\" 2>&1 | grep -v JDK_JAVA_OPTIONS", path);
        assertEquals("Out of memory\nOut of memory\ntrue\n[RUFVM001] [vm] Runtime Error: Out of memory\n", outcome.out().split("  -->")[0]);
    }

    @Test
    void sayWhatTheyAre() throws Exception {
        Outcome version = Shell.ruff("--version");
        assertTrue(version.out().matches("ruff \\d\\S+\nInplace Ruff on the interpreter alone, Java 25.*\n"), version.out());
        Outcome help = Shell.ruff("--help");
        assertTrue(help.out().startsWith("Usage: ruff "));
        assertEquals(help, Shell.ruff());
        assertEquals(help, Shell.ruff("help"));
        assertTrue(Shell.ruff("help", "check").out().contains("Usage: ruff check [OPTIONS] <FILE>"));
        assertTrue(Shell.ruff("--help:options").out().contains("--engine."));
    }

    @Test
    void reportsAnUncaughtErrorAfterTheOutputBeforeIt() throws Exception {
        String path = program("print(\"before\")\nthrow(\"boom\")\n");
        Outcome both = Shell.pipe("\"$@\" 2>&1; echo status $?", path);
        assertEquals("before\n[RUFVM001] [vm] Runtime Error: boom\n  --> " + path + ":2:1\n\nstatus 4\n", both.out());
    }

    /** A module has the path by which it is reached from the working directory, or its whole path. */
    @Test
    void reportsWhereAModuleIs() throws Exception {
        String module = file("part.ruff", "export func f() {\n  throw(\"boom\") }\n".getBytes(StandardCharsets.UTF_8));
        Outcome outcome = Shell.ruff(program("from part import f\nf()\n"));
        assertEquals("[RUFVM001] [vm] Runtime Error: boom\n  --> " + Path.of(module).toRealPath() + ":2:3\n\nCall stack:\n  0 at f\n\n", outcome.err());
    }

    @Test
    void reportsASyntaxError() throws Exception {
        Outcome outcome = Shell.ruff(program("let = 5"));
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith("[RUFPARSE001] [parser] error: "), outcome.err());
    }

    @Test
    void reportsErrorsAsTheReferenceInterpreterDoes() throws Exception {
        String path = program("throw(\"boom\")\n");
        assertFails(4, "[RUFRUN001] [runtime] Runtime Error: boom\n  --> " + path + ":1:1\n", Shell.ruff("run", path, "--interpreter", "--jit"));
    }

    @Test
    void reportsErrorsToPrograms() throws Exception {
        Outcome outcome = Shell.ruff("run", "--json-runtime-diagnostics", program("func f() { throw(\"bo\\\"om\") }\nprint(1)\nf()\n"));
        assertEquals(4, outcome.status());
        assertEquals("", outcome.err());
        String json = outcome.out();
        assertTrue(json.startsWith("1\n{\n  \"call_stack\": [\n    \"f\"\n  ],\n  \"command\": \"run\",\n  \"contract_version\": \"1.0.0-draft\",\n"), json);
        assertTrue(json.contains("    \"line\": 1,\n    \"message\": \"bo\\\"om\",\n    \"severity\": \"error\",\n    \"subsystem\": \"vm\"\n  },\n  \"exit_code\": 4,"), json);
        assertTrue(json.endsWith("  \"kind\": \"runtime_diagnostic\",\n  \"runtime_kind\": \"Runtime Error\",\n  \"status\": \"error\"\n}\n"), json);
        Outcome refused = Shell.ruff("run", "--json-runtime-diagnostics", program("break"));
        assertEquals(4, refused.status());
        assertTrue(refused.out().startsWith("{\n  \"command\": \"run\"") && !refused.out().contains("runtime_kind"), refused.out());
        Outcome syntax = Shell.ruff("run", "--json-runtime-diagnostics", program("let = 5"));
        assertEquals(3, syntax.status());
        assertTrue(syntax.out().isEmpty() && syntax.err().startsWith("[RUFPARSE001]"), syntax.err());
    }

    @Test
    void runsUntrustedPrograms() throws Exception {
        assertEquals(new Outcome(0, "7\n", ""), Shell.ruff("run", "--untrusted", program("print(7)"), "--allow-fs-read"));
    }

    @Test
    void endsProgramsThatGoTooFar() throws Exception {
        assertFails(124, "ruff: Time limit of 500ms exceeded", Shell.ruff("run", "--time-limit", "500ms", program("loop { try { x := 1 } except e { } }")));
        assertFails(124, "ruff: Limit of 1000 statements exceeded", Shell.ruff("run", program("loop { }"), "--statement-limit=1000"));
        assertFails(124, "ruff: Memory limit of 64M exceeded", Shell.ruff("--memory-limit", "64M", program("a := []  loop { a = push(a, repeat(\"x\", 1000000)) }")));
        assertFails(124, "ruff: Limit of 50 nested calls exceeded", Shell.ruff("--depth-limit=50", program("func f() { f() }  f()")));
        assertEquals(124, Shell.ruff("--output-limit=1K", program("loop { print(1) }")).status());
        assertFails(2, "error: invalid value '2x' for '--time-limit <VALUE>': expected a number with ms, s, m or h, more than 0" + USAGE, Shell.ruff("--time-limit", "2x", program("")));
    }

    @Test
    void endsProgramsThatWaitForInput() throws Exception {
        assertEquals("ruff: Time limit of 500ms exceeded\n", Shell.pipe("sleep 10 | \"$@\"", "--time-limit", "500ms", "-e", "input()").out());
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        String missing = directory.resolve("missing.ruff").toString();
        assertFails(5, "[RUFCLI001] [cli] error: Failed to read .ruff file '" + missing + "': No such file or directory (os error 2)", Shell.ruff(missing));
        assertFails(5, "[RUFCLI001] [cli] error: Failed to read .ruff file '" + directory + "': Is a directory (os error 21)", Shell.ruff(directory.toString()));
        String latin = file("latin.ruff", "print(\"größer\")".getBytes(StandardCharsets.ISO_8859_1));
        assertFails(5, "[RUFCLI001] [cli] error: Failed to read .ruff file '" + latin + "': stream did not contain valid UTF-8", Shell.ruff(latin));
    }

    @Test
    void acceptsTheReplacementCharacter() throws Exception {
        assertEquals("\uFFFD\n", Shell.ruff(program("print(\"\uFFFD\")")).out());
    }

    @Test
    void rejectsUnknownOptions() throws Exception {
        assertFails(2, "error: unexpected argument '-x' found" + USAGE, Shell.ruff("-x"));
        assertFails(2, "error: unexpected argument '--frobnicate' found" + USAGE, Shell.ruff("run", "--frobnicate", program("print(1)")));
        assertFails(2, "[RUFCLI001] [cli] error: Scheduler timeout must be greater than 0ms", Shell.ruff("run", program("print(1)"), "--scheduler-timeout-ms", "0"));
    }

    @Test
    void endsQuietlyWhenNobodyReads() throws Exception {
        assertEquals("0\n", Shell.pipe("\"$@\" | head -1", "-e", ENDLESS).out());
    }

    @Test
    void saysThatOutputCannotBeWritten() throws Exception {
        assertEquals("cannot write to standard output: No space left on device\n", Shell.pipe("\"$@\" >/dev/full", "-e", ENDLESS).out());
    }

    @Test
    void showsOutputOfAProcessThatIsStopped() throws Exception {
        String script = "\"$@\" & sleep 3; kill $!; wait $!";
        assertEquals("started\n", Shell.pipe(script, "-e", "print(\"started\")  while true { }").out());
    }
}
