package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How command lines are read. */
class CommandTest {

    private static Command ruff(String... words) throws Failure {
        return Command.parse(Language.RUFF, words);
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.ruff a -b", "run p.ruff a -b", "run p.ruff -- a -b", "p.ruff -- a -b", "-- p.ruff -- a -b"})
    void argumentsAreWhatFollowsTheFile(String line) throws Failure {
        Command command = ruff(words(line));
        assertEquals("p.ruff", command.file);
        assertArrayEquals(new String[]{"a", "-b"}, command.arguments);
    }

    @Test
    void optionsAfterTheFileBelongToTheProgram() throws Failure {
        Command command = ruff("--inspect=9", "p.ruff", "--inspect", "--help");
        assertEquals(List.of("inspect=9"), command.options);
        assertArrayEquals(new String[]{"--inspect", "--help"}, command.arguments);
        assertEquals(Command.Action.RUN, command.action);
    }

    @Test
    void optionsOfARunMayStandBehindTheFile() throws Failure {
        Command command = ruff("run", "p.ruff", "--untrusted", "--scheduler-timeout-ms", "5", "--json-runtime-diagnostics", "a", "--jit", "--");
        assertArrayEquals(new String[]{"a", "--jit", "--"}, command.arguments);
        assertTrue(command.run.json);
        assertArrayEquals(new String[]{"--interpreter"}, ruff("run", "p.ruff", "--jit", "--", "--interpreter").arguments);
        assertArrayEquals(new String[]{"-x", "--jit"}, ruff("run", "p.ruff", "-x", "--jit").arguments);
        assertArrayEquals(new String[]{"--jit"}, ruff("p.ruff", "--jit").arguments);
        assertNull(ruff("p.ruff", "--jit").run);
    }

    @Test
    void nothingIsACallForHelp() throws Failure {
        assertEquals(Command.Action.HELP, ruff().action);
    }

    @Test
    void codeTakesThePlaceOfTheFile() throws Failure {
        Command command = ruff("-e", "print(1)", "a", "--b");
        assertEquals("print(1)", command.code);
        assertNull(command.file);
        assertArrayEquals(new String[]{"a", "--b"}, command.arguments);
    }

    @Test
    void extensionTellsTheLanguage() throws Failure {
        assertEquals(Language.RUFF, Command.parse(null, words("dir.x/p.ruff")).language);
        assertEquals(Language.RUFF, Command.parse(null, words("--language ruff p.txt")).language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "run", "-x p.ruff", "--scheduler-timeout-ms x p.ruff", "--scheduler-timeout-ms", //
                    "run p.ruff --scheduler-timeout-ms=-1", "-e", "--language", "--language klingon p.ruff"})
    void senselessLinesAreRejected(String line) {
        assertEquals(Failure.USAGE, assertThrows(Failure.class, () -> ruff(words(line))).status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.txt", "-e 1"})
    void unknownLanguageIsRejected(String line) {
        assertEquals(Failure.USAGE, assertThrows(Failure.class, () -> Command.parse(null, words(line))).status);
    }
}
