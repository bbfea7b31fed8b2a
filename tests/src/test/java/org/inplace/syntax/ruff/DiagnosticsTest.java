package org.inplace.syntax.ruff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.inplace.core.source.Position;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;
import org.junit.jupiter.api.Test;

/** Section 1 of the specification: how findings are shown. */
class DiagnosticsTest {

    private static String rendered(String text) {
        SyntaxException wrong = assertThrows(SyntaxException.class, () -> Parser.parse(text));
        return Diagnostics.render(wrong.diagnostics(), "dir/a.ruff", text);
    }

    @Test
    void lexicalErrors() {
        assertEquals("""
                [RUFLEX001] [lexer] error: Invalid character: '$'
                  --> dir/a.ruff:1:1
                  = help: Fix the lexical error in source and run again.
                [RUFLEX003] [lexer] error: Unterminated string literal
                  --> dir/a.ruff:2:6
                  = help: Fix the lexical error in source and run again.
                """, rendered("$\nx := \"a"));
    }

    @Test
    void syntaxErrors() {
        assertEquals("""
                [RUFPARSE001] [parser] error: Expected ')' to close function call arguments but found Eof
                  --> dir/a.ruff:2:1
                  = help: Fix the parse error and rerun Ruff.
                """, rendered("print((1 + 2)\n"));
    }

    @Test
    void staticViolations() throws SyntaxException {
        String text = "x = 1\nbreak";
        assertEquals("""
                [RUFVM001] [vm] error: Compilation error: break can only be used inside a loop
                  --> a.ruff:2:1
                """, Diagnostics.render(List.of(StaticChecks.check(Parser.parse(text)).orElseThrow()), "a.ruff", text));
    }

    @Test
    void exitCodes() {
        assertEquals(3, Diagnostics.exitCode(Diagnostics.INVALID_CHARACTER));
        assertEquals(3, Diagnostics.exitCode(Diagnostics.NUMBER_TOO_LONG));
        assertEquals(3, Diagnostics.exitCode(Diagnostics.SYNTAX));
        assertEquals(4, Diagnostics.exitCode(Diagnostics.COMPILATION));
    }

    @Test
    void positionsCountLinesAndCodePoints() {
        String text = "\uFEFFa\tb\r\n\uD83D\uDE00c\rd\n";
        assertEquals(new Position(1, 1), Diagnostics.position(text, 0));
        assertEquals(new Position(1, 1), Diagnostics.position(text, 1));
        assertEquals(new Position(1, 3), Diagnostics.position(text, text.indexOf('b')));
        assertEquals(new Position(2, 1), Diagnostics.position(text, text.indexOf('\n') + 1));
        assertEquals(new Position(2, 2), Diagnostics.position(text, text.indexOf('c')));
        assertEquals(new Position(3, 1), Diagnostics.position(text, text.indexOf('d')));
        assertEquals(new Position(4, 1), Diagnostics.position(text, text.length()));
    }
}
