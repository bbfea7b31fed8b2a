package org.inplace.ruff.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inplace.core.command.Dialogue.Highlight;
import org.inplace.core.command.Dialogue.Style;

/** Colours of program text that is being typed; so it may be anything, and strings and comments need not end. */
final class Highlighting {

    static final Set<String> KEYWORDS = Set.of("let", "mut", "const", "func", "return", "enum", "match", "case", "default", "if", "else", //
                    "loop", "while", "for", "in", "break", "continue", "try", "except", "int", "float", "string", "bool", //
                    "import", "export", "from", "struct", "impl", "self", "null", "spawn", "yield", "async", "await", "true", "false");

    private static final Pattern TOKEN = Pattern.compile("(?<comment>#.*|//.*|/\\*(?s:.*?)(?:\\*/|\\z))|(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"?)|" //
                    + "(?<number>\\b\\d[\\d_]*(?:\\.\\d+)?)|(?<word>[A-Za-z_]\\w*)");

    private Highlighting() {
    }

    static List<Highlight> of(String text, Predicate<String> builtin) {
        List<Highlight> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Style style = style(matcher, builtin);
            if (style != null) {
                found.add(new Highlight(matcher.start(), matcher.end(), style));
            }
        }
        return found;
    }

    private static Style style(Matcher token, Predicate<String> builtin) {
        if (token.group("comment") != null) {
            return Style.COMMENT;
        }
        if (token.group("string") != null) {
            return Style.STRING;
        }
        if (token.group("number") != null) {
            return Style.NUMBER;
        }
        String word = token.group("word");
        if (KEYWORDS.contains(word)) {
            return Style.KEYWORD;
        }
        return builtin.test(word) ? Style.BUILTIN : null;
    }
}
