package org.inplace.ruff.syntax;

import java.util.List;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Position;

/** The codes of findings about a text, and how findings are shown to people. */
public final class Diagnostics {

    public static final String INVALID_CHARACTER = "RUFLEX001";
    public static final String NULL_BYTE = "RUFLEX002";
    public static final String UNTERMINATED_STRING = "RUFLEX003";
    public static final String UNTERMINATED_COMMENT = "RUFLEX004";
    public static final String INVALID_ESCAPE = "RUFLEX005";
    public static final String NUMBER_OVERFLOW = "RUFLEX006";
    public static final String MALFORMED_NUMBER = "RUFLEX007";
    public static final String IDENTIFIER_TOO_LONG = "RUFLEX008";
    public static final String STRING_TOO_LONG = "RUFLEX009";
    public static final String NUMBER_TOO_LONG = "RUFLEX010";
    /** All that the parser has to say. */
    public static final String SYNTAX = "RUFPARSE001";
    /** What is wrong with a program that parses. */
    public static final String COMPILATION = "RUFVM001";

    private static final int EXIT_NOT_A_PROGRAM = 3;
    private static final int EXIT_FAILED = 4;

    private Diagnostics() {
    }

    /** The part of the implementation that a finding with this code comes from. */
    public static String subsystem(String code) {
        return isLexical(code) ? "lexer" : code.equals(SYNTAX) ? "parser" : "vm";
    }

    /** What to do about a finding with this code, or null. */
    public static String help(String code) {
        if (isLexical(code)) {
            return "Fix the lexical error in source and run again.";
        }
        return code.equals(SYNTAX) ? "Fix the parse error and rerun Ruff." : null;
    }

    /** The exit code of a run that ended with findings of this code. */
    public static int exitCode(String code) {
        return isLexical(code) || code.equals(SYNTAX) ? EXIT_NOT_A_PROGRAM : EXIT_FAILED;
    }

    private static boolean isLexical(String code) {
        return code.startsWith("RUFLEX");
    }

    /** The position of an offset of a text. A byte-order mark at the beginning has no column. */
    public static Position position(String text, int offset) {
        return new Locator(text).position(offset);
    }

    /**
     * Renders findings about one text, each in two or three lines ending in {@code \n}:
     *
     * <pre>
     * [RUFPARSE001] [parser] error: Expected expression
     *   --> program.ruff:1:5
     *   = help: Fix the parse error and rerun Ruff.
     * </pre>
     *
     * @param file the name of the file as the user gave it
     */
    public static String render(List<Diagnostic> diagnostics, String file, String text) {
        StringBuilder out = new StringBuilder();
        Locator locator = new Locator(text);
        for (Diagnostic diagnostic : diagnostics) {
            String code = diagnostic.code();
            Position position = locator.position(diagnostic.span().start());
            out.append('[').append(code).append("] [").append(subsystem(code)).append("] error: ");
            out.append(diagnostic.message()).append('\n');
            out.append("  --> ").append(file).append(':').append(position.line()).append(':').append(position.column()).append('\n');
            String help = help(code);
            if (help != null) {
                out.append("  = help: ").append(help).append('\n');
            }
        }
        return out.toString();
    }

    /** Renders findings for a command loop, a line each; what is wrong with a text that parses is shown like an error of the program. */
    public static String brief(List<Diagnostic> diagnostics, String file, String text) {
        StringBuilder out = new StringBuilder();
        Locator locator = new Locator(text);
        for (Diagnostic diagnostic : diagnostics) {
            Position position = locator.position(diagnostic.span().start());
            out.append("Error: ");
            if (diagnostic.code().equals(COMPILATION)) {
                out.append("[RUFRUN001] [runtime] error: ").append(diagnostic.message()).append('\n');
                out.append("  --> ").append(file).append(':').append(position).append('\n');
            } else {
                out.append(position).append(' ').append(diagnostic.message()).append('\n');
            }
        }
        return out.toString();
    }

    /** Finds positions from left to right without starting again at each: there may be as many as characters. */
    private static final class Locator {
        private final String text;
        private int offset;
        private int line;
        private int column;

        Locator(String text) {
            this.text = text;
            restart();
        }

        private void restart() {
            offset = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
            line = 1;
            column = 1;
        }

        Position position(int target) {
            if (target < offset) {
                restart();
            }
            while (offset < target) {
                char c = text.charAt(offset++);
                char next = offset < text.length() ? text.charAt(offset) : '\0';
                if (c == '\n' || c == '\r' && next != '\n') {
                    line++;
                    column = 1;
                } else if (!(Character.isHighSurrogate(c) && Character.isLowSurrogate(next))) {
                    column++;
                }
            }
            return new Position(line, column);
        }
    }
}
