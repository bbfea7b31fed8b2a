package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    @ValueSource(strings = {"", "--", "run", "-x p.ruff", "-e", "--language", "--language klingon p.ruff"})
    void senselessLinesAreRejected(String line) {
        assertEquals(Failure.USAGE, assertThrows(Failure.class, () -> ruff(words(line))).status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.txt", "-e 1"})
    void unknownLanguageIsRejected(String line) {
        assertEquals(Failure.USAGE, assertThrows(Failure.class, () -> Command.parse(null, words(line))).status);
    }
}
