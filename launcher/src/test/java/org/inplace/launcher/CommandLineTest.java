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
        assertTrue(version.out().matches("Inplace Ruff \\S+ \\(interpreter only, Java 25.*\\)\n"), version.out());
        assertTrue(Shell.ruff("--help").out().startsWith("Usage: ruff "));
        assertTrue(Shell.ruff("--help:options").out().contains("--engine."));
    }

    @Test
    void reportsAnUncaughtErrorAfterTheOutputBeforeIt() throws Exception {
        String path = program("print(\"before\")\nthrow(\"boom\")\n");
        Outcome both = Shell.pipe("\"$@\" 2>&1; echo status $?", path);
        assertEquals("before\n[RUFVM001] [vm] Runtime Error: boom\n  --> " + path + ":2:1\n\nstatus 4\n", both.out());
    }

    @Test
    void reportsASyntaxError() throws Exception {
        Outcome outcome = Shell.ruff(program("let = 5"));
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith("[RUFPARSE001] [parser] error: "), outcome.err());
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
        assertFails(2, "[RUFCLI001] [cli] error: Unknown option: -x", Shell.ruff("-x"));
        assertEquals(2, Shell.ruff("--frobnicate", program("print(1)")).status());
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
