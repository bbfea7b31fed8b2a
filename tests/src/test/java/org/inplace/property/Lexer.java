package org.inplace.property;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a program without syntax errors into tokens, for {@link Reader}. */
final class Lexer {

    enum Kind {
        WORD, INT, FLOAT, STRING, SYMBOL, END
    }

    /** {@code afterNewline}: on another line than the end of the token before it. */
    record Token(Kind kind, String text, boolean afterNewline) {
        boolean is(String symbolOrWord) {
            return text.equals(symbolOrWord) && (kind == Kind.SYMBOL || kind == Kind.WORD);
        }
    }

    private static final Pattern SPACE = Pattern.compile("(?:\\s|#[^\\n]*|//[^\\n]*)*");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<float>\\d+\\.\\d+)|(?<int>\\d+)|(?<word>[A-Za-z_]\\w*)"
                    + "|(?<symbol>\\.\\.\\.|:=|::|==|!=|>=|<=|\\+=|-=|\\*=|/=|%=|->|\\?\\?|\\?\\.|\\|\\||\\|>|&&|[-=+*/%<>!?(){}\\[\\],;:.])");

    private final String source;
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (tokens.getLast().kind != Kind.END);
        return tokens;
    }

    private Token next() {
        Matcher space = SPACE.matcher(source).region(position, source.length());
        space.lookingAt();
        boolean newline = space.group().contains("\n");
        position = space.end();
        if (position == source.length()) {
            return new Token(Kind.END, "", newline);
        }
        if (source.charAt(position) == '"') {
            return new Token(Kind.STRING, string(), newline);
        }
        Matcher m = TOKEN.matcher(source).region(position, source.length());
        if (!m.lookingAt()) {
            throw new IllegalArgumentException("cannot read: " + source.substring(position));
        }
        position = m.end();
        Kind kind = m.group("float") != null ? Kind.FLOAT : m.group("int") != null ? Kind.INT
                : m.group("word") != null ? Kind.WORD : Kind.SYMBOL;
        return new Token(kind, m.group(), newline);
    }

    /** The text between the quotes; quotes inside {@code ${…}} do not end it. No escapes. */
    private String string() {
        int start = ++position;
        while (source.charAt(position) != '"') {
            if (source.startsWith("${", position)) {
                position = endOfEmbedded(source, position + 2);
            } else {
                position++;
            }
        }
        return source.substring(start, position++);
    }

    /** The position of the brace that closes an embedded expression. */
    static int endOfEmbedded(String text, int from) {
        int depth = 1;
        int i = from;
        while (true) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i++;
        }
    }
}
