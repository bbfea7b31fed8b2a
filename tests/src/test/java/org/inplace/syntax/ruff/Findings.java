package org.inplace.syntax.ruff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Position;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/** Parses texts and tells what was found wrong with them, as {@code line:column code message}. */
final class Findings {

    private Findings() {
    }

    /** The tree of a text that must be a program. */
    static Ast.Program parse(String text) {
        try {
            return Parser.parse(text);
        } catch (SyntaxException wrong) {
            return fail(Diagnostics.render(wrong.diagnostics(), "text", text));
        }
    }

    /** All that is wrong with a text that must not be a program. */
    static List<String> in(String text) {
        SyntaxException wrong = assertThrows(SyntaxException.class, () -> Parser.parse(text));
        return wrong.diagnostics().stream().map(diagnostic -> show(text, diagnostic)).toList();
    }

    /** The violation of the static rules in a program, or null. */
    static String staticallyIn(String text) {
        return StaticChecks.check(parse(text)).map(diagnostic -> show(text, diagnostic)).orElse(null);
    }

    /** Asserts that a text has one syntax error. */
    static void assertSyntaxError(String text, int line, int column, String message) {
        assertEquals(List.of(line + ":" + column + " RUFPARSE001 " + message), in(text), text);
    }

    private static String show(String text, Diagnostic diagnostic) {
        Position position = Diagnostics.position(text, diagnostic.span().start());
        return position.line() + ":" + position.column() + " " + diagnostic.code() + " " + diagnostic.message();
    }
}
