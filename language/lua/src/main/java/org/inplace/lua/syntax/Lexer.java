package org.inplace.lua.syntax;

import java.util.Arrays;

import org.inplace.lua.runtime.ByteString;

/**
 * Cuts a text into tokens, one at a time: what is wrong behind the first error is never looked at. A text is either bytes, one a
 * character, or Unicode text, whose characters beyond ASCII can be in strings and comments only and become UTF-8 there.
 */
final class Lexer {

    private static final int END = -1;

    private final String text;
    private final boolean bytes;
    private final Messages messages;
    private final NameTable names;

    private int position;
    private int line = 1;

    /** The content of the string that is being read. */
    private byte[] buffer = new byte[64];
    private int size;

    /** @param position where to begin; that is line 1 */
    Lexer(String text, boolean bytes, int position, Messages messages, NameTable names) {
        this.text = text;
        this.bytes = bytes;
        this.position = position;
        this.messages = messages;
        this.names = names;
    }

    /** Reads the next token. */
    void next(Token token) throws SyntaxFailure {
        skipBlanks();
        int start = position;
        int c = current();
        if (c == END) {
            token.set(TokenKind.EOF, start, start, line, null);
        } else if (isNameStart(c)) {
            readName(token, start);
        } else if (isDigit(c) || c == '.' && isDigit(at(1))) {
            readNumber(token, start);
        } else if (c == '"' || c == '\'') {
            readString(start, c);
            token.set(TokenKind.STRING, start, position, line, content());
        } else if (c == '[' && (at(1) == '[' || at(1) == '=')) {
            int level = bracketLevel();
            if (level < 0) {
                throw fail("invalid long string delimiter", ByteString.ofLatin1(text.substring(start, position)), start);
            }
            readLong(level, true);
            token.set(TokenKind.STRING, start, position, line, content());
        } else {
            TokenKind kind = symbol(c);
            position += kind == TokenKind.OTHER ? 1 : kind.text().length();
            token.set(kind, start, position, line, kind == TokenKind.OTHER ? (Integer) c : null);
        }
    }

    private void skipBlanks() throws SyntaxFailure {
        while (true) {
            int c = current();
            if (c == '\n' || c == '\r') {
                skipLineBreak();
            } else if (c == ' ' || c >= '\t' && c <= '\f') {
                position++;
            } else if (c == '-' && at(1) == '-') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() throws SyntaxFailure {
        position += 2;
        if (current() == '[') {
            int level = bracketLevel();
            if (level >= 0) {
                readLong(level, false);
                return;
            }
        }
        while (current() != END && current() != '\n' && current() != '\r') {
            position++;
        }
    }

    private void readName(Token token, int start) {
        int hash = 0;
        int at = start;
        char c = text.charAt(at);
        do {
            hash = NameTable.hash(hash, c);
            at++;
        } while (at < text.length() && isNamePart(c = text.charAt(at)));
        position = at;
        Name name = names.find(text, start, at, hash);
        token.set(name.kind(), start, at, line, name);
    }

    /** Takes all that could belong to a number, and then more: {@code 3x} is one malformed numeral. */
    private void readNumber(Token token, int start) throws SyntaxFailure {
        while (isDigit(current()) || current() == '.') {
            position++;
        }
        if ((current() | 32) == 'e') {
            position++;
            if (current() == '+' || current() == '-') {
                position++;
            }
        }
        while (isNamePart(current())) {
            position++;
        }
        Object value = Numeral.parse(text, start, position);
        if (value == null) {
            throw fail("malformed number", ByteString.ofLatin1(text.substring(start, position)), start);
        }
        token.set(TokenKind.NUMBER, start, position, line, value);
    }

    private void readString(int start, int quote) throws SyntaxFailure {
        size = 0;
        position++;
        while (true) {
            int c = current();
            if (c == quote) {
                position++;
                return;
            }
            switch (c) {
                case END -> throw failAtEnd("unfinished string");
                case '\n', '\r' -> throw fail("unfinished string", opened(quote), start);
                case '\\' -> readEscape(start, quote);
                default -> take(c);
            }
        }
    }

    private void readEscape(int start, int quote) throws SyntaxFailure {
        position++;
        int c = current();
        if (isDigit(c)) {
            int code = 0;
            for (int i = 0; i < 3 && isDigit(current()); i++) {
                code = code * 10 + current() - '0';
                position++;
            }
            if (code > 255) {
                throw fail("escape sequence too large", opened(quote), start);
            }
            append(code);
            return;
        }
        switch (c) {
            case END -> {
                // said where the string is found to be unfinished
            }
            case '\n', '\r' -> {
                skipLineBreak();
                append('\n');
            }
            case 'a' -> escaped(7);
            case 'b' -> escaped('\b');
            case 'f' -> escaped('\f');
            case 'n' -> escaped('\n');
            case 'r' -> escaped('\r');
            case 't' -> escaped('\t');
            case 'v' -> escaped(11);
            default -> take(c);
        }
    }

    private void escaped(int code) {
        position++;
        append(code);
    }

    /** What has been read of a string, with its opening quote. */
    private ByteString opened(int quote) {
        return ByteString.of(new byte[]{(byte) quote}).concat(content());
    }

    /**
     * Skips a bracket, the equals signs behind it, and the second bracket of the same kind.
     *
     * @return the number of equals signs; if there is no second bracket -1, and only the others are skipped
     */
    private int bracketLevel() {
        int bracket = current();
        int start = ++position;
        while (current() == '=') {
            position++;
        }
        int level = position - start;
        if (current() != bracket) {
            return -1;
        }
        position++;
        return level;
    }

    /** Reads to the closing bracket of a long string or comment. */
    private void readLong(int level, boolean string) throws SyntaxFailure {
        size = 0;
        if (current() == '\n' || current() == '\r') {
            skipLineBreak();
        }
        while (true) {
            int c = current();
            switch (c) {
                case END -> throw failAtEnd(string ? "unfinished long string" : "unfinished long comment");
                case '[' -> {
                    if (level == 0 && at(1) == '[') {
                        throw fail("nesting of [[...]] is deprecated", ByteString.ofLatin1("["), position);
                    }
                    take(c);
                }
                case ']' -> {
                    if (closes(level)) {
                        position += level + 2;
                        return;
                    }
                    take(c);
                }
                case '\n', '\r' -> {
                    skipLineBreak();
                    append('\n');
                }
                default -> take(c);
            }
        }
    }

    private boolean closes(int level) {
        for (int i = 1; i <= level; i++) {
            if (at(i) != '=') {
                return false;
            }
        }
        return at(level + 1) == ']';
    }

    /** Line feed, carriage return, or the two in either order: one line. */
    private void skipLineBreak() {
        int first = current();
        position++;
        int second = current();
        if (second != first && (second == '\n' || second == '\r')) {
            position++;
        }
        line++;
    }

    /** Moves a character of the text to the string. */
    private void take(int c) {
        position++;
        if (c < 128 || bytes) {
            append(c);
            return;
        }
        int code = c;
        if (Character.isSurrogate((char) c)) {
            boolean pair = Character.isHighSurrogate((char) c) && at(0) != END && Character.isLowSurrogate((char) at(0));
            code = pair ? Character.toCodePoint((char) c, text.charAt(position++)) : Messages.REPLACEMENT;
        }
        for (byte b : Messages.utf8(code)) {
            append(b);
        }
    }

    private void append(int code) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, size * 2);
        }
        buffer[size++] = (byte) code;
    }

    private ByteString content() {
        return ByteString.of(buffer, 0, size);
    }

    private int current() {
        return position < text.length() ? text.charAt(position) : END;
    }

    private int at(int distance) {
        return position + distance < text.length() ? text.charAt(position + distance) : END;
    }

    private TokenKind symbol(int c) {
        return switch (c) {
            case '+' -> TokenKind.PLUS;
            case '-' -> TokenKind.MINUS;
            case '*' -> TokenKind.STAR;
            case '/' -> TokenKind.SLASH;
            case '%' -> TokenKind.PERCENT;
            case '^' -> TokenKind.CARET;
            case '#' -> TokenKind.HASH;
            case '(' -> TokenKind.LEFT_PAREN;
            case ')' -> TokenKind.RIGHT_PAREN;
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case ';' -> TokenKind.SEMICOLON;
            case ',' -> TokenKind.COMMA;
            case ':' -> at(1) == ':' ? TokenKind.DOUBLE_COLON : TokenKind.COLON;
            case '=' -> at(1) == '=' ? TokenKind.EQUAL : TokenKind.ASSIGN;
            case '<' -> at(1) == '=' ? TokenKind.LESS_EQUAL : TokenKind.LESS;
            case '>' -> at(1) == '=' ? TokenKind.GREATER_EQUAL : TokenKind.GREATER;
            case '~' -> at(1) == '=' ? TokenKind.NOT_EQUAL : TokenKind.OTHER;
            case '.' -> at(1) != '.' ? TokenKind.DOT : at(2) == '.' ? TokenKind.DOTS : TokenKind.CONCAT;
            default -> TokenKind.OTHER;
        };
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c);
    }

    private SyntaxFailure fail(String message, ByteString near, int offset) {
        return messages.near(message, near, offset, line);
    }

    private SyntaxFailure failAtEnd(String message) {
        return messages.atEnd(message, position, line);
    }
}
