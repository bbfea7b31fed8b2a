package org.inplace.lua.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.inplace.core.command.Dialogue.Highlight;
import org.inplace.core.command.Dialogue.Style;
import org.inplace.lua.runtime.ByteString;

/** What the words of a text are, which need not be a chunk: for colours. */
public final class Scan {

    /** The reserved words. */
    public static final List<String> WORDS = Arrays.stream(TokenKind.values()).filter(TokenKind::isWord).map(TokenKind::text).toList();

    private static final String COMMENT = "--";

    private Scan() {
    }

    /** The stretches of a text that have a style, up to where it is no Lua any more. @param known whether there is a global of a name */
    public static List<Highlight> highlights(String text, Predicate<String> known) {
        List<Highlight> found = new ArrayList<>();
        Lexer lexer = new Lexer(text, false, 0, new Messages(text, false, ByteString.EMPTY), new NameTable());
        Token token = new Token();
        int behind = 0;
        try {
            do {
                lexer.next(token);
                comments(text, behind, token.start(), found);
                Style style = style(token, text, known);
                if (style != null) {
                    found.add(new Highlight(token.start(), token.end(), style));
                }
                behind = token.end();
            } while (token.kind() != TokenKind.EOF);
        } catch (SyntaxFailure e) {
            unfinished(text, behind, found);
        }
        return found;
    }

    /** Between two tokens there are blanks and comments. */
    private static void comments(String text, int from, int to, List<Highlight> found) {
        int start = text.indexOf(COMMENT, from);
        if (start >= 0 && start < to) {
            found.add(new Highlight(start, to, Style.COMMENT));
        }
    }

    /** What cannot be read is a string or a comment that goes on, or something wrong. */
    private static void unfinished(String text, int from, List<Highlight> found) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return;
        }
        char first = text.charAt(start);
        if (text.startsWith(COMMENT, start)) {
            found.add(new Highlight(start, text.length(), Style.COMMENT));
        } else if (first == '"' || first == '\'' || first == '[') {
            found.add(new Highlight(start, text.length(), Style.STRING));
        }
    }

    private static Style style(Token token, String text, Predicate<String> known) {
        return switch (token.kind()) {
            case STRING -> Style.STRING;
            case NUMBER -> Style.NUMBER;
            case NAME -> known.test(text.substring(token.start(), token.end())) ? Style.BUILTIN : null;
            default -> token.kind().isWord() ? Style.KEYWORD : null;
        };
    }
}
