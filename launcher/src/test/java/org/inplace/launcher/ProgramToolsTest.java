package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.inplace.launcher.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of a language, called as a user does. */
class ProgramToolsTest {

    @TempDir
    private Path directory;

    @Test
    void aProgramIsFormatted() throws Exception {
        String program = Files.writeString(directory.resolve("p.ruff"), "x:=1+2\n").toString();
        assertEquals(new Outcome(0, "x := 1 + 2\n\n", ""), Shell.ruff("format", program));
        assertEquals(new Outcome(4, "needs formatting\n", ""), Shell.ruff("format", "--check", program));
    }

    @Test
    void anUnknownWordIsANamespace() throws Exception {
        Outcome outcome = Shell.ruff("nowhere", "do");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().startsWith("Error: Unknown workflow namespace 'nowhere'."), outcome.err());
    }
}
