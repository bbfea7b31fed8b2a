package org.inplace.launcher.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.inplace.core.command.Dialogue;
import org.inplace.core.limit.Limits;
import org.inplace.core.sandbox.Policy;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.Test;

/** Reading, completing and colouring inputs. */
class ReplTest {

    private static final class Brackets implements Dialogue {

        @Override
        public List<String> banner(String version) {
            return List.of(version);
        }

        @Override
        public String prompt() {
            return "> ";
        }

        @Override
        public String continuation() {
            return "+ ";
        }

        @Override
        public boolean isComplete(String input) {
            return input.chars().filter(c -> c == '(').count() <= input.chars().filter(c -> c == ')').count();
        }

        @Override
        public List<Piece> pieces(String input) {
            return List.of(new Piece(input, true));
        }

        @Override
        public String valueLine(String value) {
            return value;
        }

        @Override
        public String help() {
            return "";
        }

        @Override
        public String help(String function) {
            return "";
        }

        @Override
        public Collection<String> names() {
            return List.of("print", "prepare", "len");
        }

        @Override
        public List<Highlight> highlights(String input) {
            return input.length() < 4 ? List.of() : List.of(new Highlight(0, 1, Style.NUMBER), new Highlight(2, 4, Style.STRING));
        }
    }

    private final Dialogue dialogue = new Brackets();
    private final Session session = new Session("ruff", ".ruff", new Policy(), new Limits(), InputStream.nullInputStream(), new ByteArrayOutputStream());

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> completions(String input) {
        List<Candidate> found = new ArrayList<>();
        new Names(dialogue, () -> session).complete(null, new InputParser(dialogue).parse(input, input.length(), ParseContext.COMPLETE), found);
        String word = new InputParser(dialogue).parse(input, input.length(), ParseContext.COMPLETE).word();
        return found.stream().map(Candidate::value).filter(value -> value.startsWith(word)).toList();
    }

    @Test
    void plainLines() throws Exception {
        try (Lines lines = new PlainLines(typed("a\r\n(b\nö)\n\n(c\n"), dialogue)) {
            assertEquals("a", lines.next());
            assertEquals("(b\nö)", lines.next());
            assertEquals("", lines.next());
            assertEquals("(c", lines.next());
            assertNull(lines.next());
        }
    }

    @Test
    void linesTypedAtATerminal() throws Exception {
        Terminal terminal = new DumbTerminal("test", "ansi", typed("f(1\n, 2)\nleX\b\t(x)\n"), new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        try (Lines lines = new TerminalLines(terminal, dialogue, new Names(dialogue, () -> session), true)) {
            assertEquals("f(1\n, 2)", lines.next());
            assertEquals("len(x)", lines.next().replace(" ", ""));
            assertNull(lines.next());
        }
    }

    @Test
    void whatIsEnteredMustBeComplete() {
        InputParser parser = new InputParser(dialogue);
        assertThrows(EOFError.class, () -> parser.parse("f(", 2, ParseContext.ACCEPT_LINE));
        assertEquals("f", parser.parse("g(f", 3, ParseContext.COMPLETE).word());
        assertEquals("x.y", parser.parse("1 + x.yz", 7, ParseContext.COMPLETE).word());
    }

    @Test
    void namesVariablesAndMembersAreCompleted() {
        session.evaluate("presents := {\"bell\": {\"deep\": 1}, \"two words\": 2}  struct P { x: int }  p := P { x: presents }");
        assertEquals(List.of("prepare", "presents", "print"), completions("1 + pr"));
        assertEquals(List.of("presents.bell"), completions("presents."));
        assertEquals(List.of("presents.bell.deep"), completions("(presents.bell.d"));
        assertEquals(List.of("p.x"), completions("p."));
        assertEquals(List.of("p.x.bell"), completions("p.x.b"));
        assertEquals(List.of(), completions("missing.x"));
        assertEquals(List.of(":quit"), completions(":q"));
        assertEquals(List.of(".help"), completions("."));
    }

    @Test
    void inputsAreColoured() {
        assertEquals("1 ab c", new Colours(dialogue).highlight(null, "1 ab c").toString());
        assertTrue(new Colours(dialogue).highlight(null, "1 ab c").toAnsi().contains("\u001b[32mab"));
    }
}
