package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Span;
import org.inplace.core.source.SyntaxException;
import org.inplace.core.value.Characters;

/**
 * Turns text into tokens and reports every lexical error in it. Runs in time linear in the text. The expressions in
 * interpolated strings are left as ranges of the text: the parser has them lexed when it comes to them, so that all
 * offsets are those of the file.
 */
final class Lexer extends CharacterReader {

    private static final int MAX_IDENTIFIER = 256;
    private static final int MAX_NUMBER = 512;
    private static final int MAX_STRING = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private boolean lineBreak;
    private final Tokens tokens;
    /** One string object for all uses of a name. */
    private final Map<String, String> names = new HashMap<>();
    /** Where comments are noted; null if nobody wants them. */
    private final List<Span> comments;

    private Lexer(String text, int from, int to, List<Span> comments) {
        super(text, from, to);
        this.tokens = new Tokens(text, (to - from) / 4 + 4);
        this.comments = comments;
    }

    /**
     * All tokens of a text, a leading byte-order mark not being part of it.
     *
     * @throws SyntaxException with all lexical errors
     */
    static Tokens tokenize(String text) throws SyntaxException {
        return tokenize(text, begin(text), text.length());
    }

    private static int begin(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** The tokens of a part of a text; their offsets are those in the whole text. */
    static Tokens tokenize(String text, int from, int to) throws SyntaxException {
        Lexer lexer = new Lexer(text, from, to, null);
        lexer.run();
        if (!lexer.errors.isEmpty()) {
            throw new SyntaxException(lexer.errors);
        }
        return lexer.tokens;
    }

    /** What is in a text, be it a program or not. */
    static Scan scan(String text) {
        return scan(text, begin(text), text.length());
    }

    /** What is in a part of a text. */
    static Scan scan(String text, int from, int to) {
        Lexer lexer = new Lexer(text, from, to, new ArrayList<>());
        lexer.run();
        return new Scan(lexer.tokens, lexer.comments, lexer.errors);
    }

    private void run() {
        skipBlanks();
        while (pos < limit) {
            token();
            skipBlanks();
        }
        add(TokenKind.EOF, limit, null);
        // An error found late in a string can be positioned behind one that concerns the whole string.
        errors.sort(Comparator.comparingInt(error -> error.span().start()));
    }

    private void token() {
        char c = text.charAt(pos);
        if (isWordStart(c)) {
            word();
        } else if (isDigit(c)) {
            number();
        } else if (c == '"') {
            string();
        } else {
            symbol(c);
        }
    }

    // ------------------------------------------------------------------ blanks and comments

    private void skipBlanks() {
        while (pos < limit) {
            char c = text.charAt(pos);
            if (isLineEnd(c)) {
                lineBreak = true;
                pos++;
            } else if (c == ' ' || c == '\t') {
                pos++;
            } else if (c == '#' || c == '/' && peek(1) == '/') {
                skipLineComment();
            } else if (c == '/' && peek(1) == '*') {
                skipBlockComment();
            } else {
                return;
            }
        }
    }

    private void skipLineComment() {
        int start = pos;
        while (pos < limit && !isLineEnd(text.charAt(pos))) {
            skipCharacter();
        }
        comment(start);
    }

    private void comment(int start) {
        if (comments != null) {
            comments.add(new Span(start, pos));
        }
    }

    private void skipBlockComment() {
        int start = pos;
        pos += 2;
        while (pos < limit) {
            char c = text.charAt(pos);
            if (c == '*' && peek(1) == '/') {
                pos += 2;
                comment(start);
                return;
            }
            lineBreak |= isLineEnd(c);
            skipCharacter();
        }
        error(Diagnostics.UNTERMINATED_COMMENT, "Unterminated block comment", start, start + 2);
    }

    // ------------------------------------------------------------------ words and numbers

    private void word() {
        int start = pos;
        skipWord();
        if (pos - start > MAX_IDENTIFIER && text.codePointCount(start, pos) > MAX_IDENTIFIER) {
            error(Diagnostics.IDENTIFIER_TOO_LONG, "Identifier exceeds max length of 256 characters", start, pos);
            return;
        }
        String word = text.substring(start, pos);
        TokenKind kind = TokenKind.ofWord(word);
        add(kind, start, kind == TokenKind.IDENTIFIER ? names.computeIfAbsent(word, w -> w) : null);
    }

    private void skipWord() {
        while (pos < limit) {
            char c = text.charAt(pos);
            if (c < 0x80 ? isWordStart(c) || isDigit(c) : Characters.isAlphanumeric(codePoint())) {
                pos += c < 0x80 ? 1 : Character.charCount(codePoint());
            } else {
                return;
            }
        }
    }

    private void number() {
        int start = pos;
        skipDigits();
        boolean isFloat = peek(0) == '.' && isDigit(peek(1));
        if (isFloat) {
            pos++;
            skipDigits();
        }
        if (pos - start > MAX_NUMBER) {
            error(Diagnostics.NUMBER_TOO_LONG, "Numeric literal exceeds max length of 512 characters", start, pos);
        } else if (pos < limit && (text.charAt(pos) == '_' || Character.isAlphabetic(codePoint()))) {
            skipWord();
            error(Diagnostics.MALFORMED_NUMBER, "Malformed numeric literal: " + text.substring(start, pos), start, pos);
        } else if (isFloat) {
            double value = Double.parseDouble(text.substring(start, pos));
            if (Double.isInfinite(value)) {
                overflow(start);
            } else {
                add(TokenKind.FLOAT, start, value);
            }
        } else {
            integer(start);
        }
    }

    private void integer(int start) {
        long value = 0;
        for (int i = start; i < pos; i++) {
            int digit = text.charAt(i) - '0';
            if (value > (Long.MAX_VALUE - digit) / 10) {
                overflow(start);
                return;
            }
            value = value * 10 + digit;
        }
        add(TokenKind.INT, start, value);
    }

    private void overflow(int start) {
        error(Diagnostics.NUMBER_OVERFLOW, "Numeric literal overflow: " + text.substring(start, pos), start, pos);
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            pos++;
        }
    }

    // ------------------------------------------------------------------ strings

    private void string() {
        int start = pos++;
        int errorsBefore = errors.size();
        List<StringPart> parts = new ArrayList<>();
        boolean tooLong = false;
        while (true) {
            tooLong |= textSegment(parts);
            if (peek(0) != '$') {
                break;
            }
            if (!embeddedCode(parts)) {
                error(Diagnostics.UNTERMINATED_STRING, "Unterminated interpolated string expression", start, pos);
                return;
            }
        }
        boolean terminated = peek(0) == '"';
        if (terminated) {
            pos++;
        } else {
            error(Diagnostics.UNTERMINATED_STRING, "Unterminated string literal", start, pos);
        }
        if (tooLong) {
            error(Diagnostics.STRING_TOO_LONG, "String literal exceeds max length of 8192 characters", start, pos);
        }
        if (errors.size() == errorsBefore) {
            addString(start, parts);
        }
    }

    private void addString(int start, List<StringPart> parts) {
        if (parts.isEmpty()) {
            add(TokenKind.STRING, start, "");
        } else if (parts.size() == 1 && parts.getFirst() instanceof StringPart.Text only) {
            add(TokenKind.STRING, start, only.value());
        } else {
            add(TokenKind.INTERPOLATION, start, List.copyOf(parts));
        }
    }

    /**
     * Reads up to the closing quote, a <code>${</code> or the end of the line, whichever comes first.
     *
     * @return whether the segment is longer than allowed; what escapes stand for is not counted
     */
    private boolean textSegment(List<StringPart> parts) {
        int start = pos;
        int copied = pos;
        int length = 0;
        StringBuilder decoded = null;
        while (pos < limit) {
            char c = text.charAt(pos);
            if (c == '"' || isLineEnd(c) || c == '$' && peek(1) == '{') {
                break;
            }
            if (c == '\\') {
                decoded = decoded == null ? new StringBuilder() : decoded;
                decoded.append(text, copied, pos++);
                escape(decoded);
                copied = pos;
            } else {
                boolean secondHalf = Character.isLowSurrogate(c) && pos > start && Character.isHighSurrogate(text.charAt(pos - 1));
                length += secondHalf ? 0 : 1;
                skipCharacter();
            }
        }
        if (pos > start) {
            String value = decoded == null ? text.substring(start, pos) : decoded.append(text, copied, pos).toString();
            parts.add(new StringPart.Text(value, new Span(start, pos)));
        }
        return length > MAX_STRING;
    }

    /** Replaces an escape sequence whose backslash has been read. */
    private void escape(StringBuilder decoded) {
        char c = peek(0);
        if (c == '\0' || isLineEnd(c)) {
            return; // an unterminated string or a null, and reported as that
        }
        switch (c) {
            case 'n' -> decoded.append('\n');
            case 't' -> decoded.append('\t');
            case 'r' -> decoded.append('\r');
            case '\\', '"', '$' -> decoded.append(c);
            default -> {
                String shown = Character.toString(codePoint());
                error(Diagnostics.INVALID_ESCAPE, "Invalid escape sequence: \\\\" + shown, pos, pos + shown.length());
                pos += shown.length();
                return;
            }
        }
        pos++;
    }

    /** Reads <code>${…}</code>; only braces count for where it ends. False if it does not. */
    private boolean embeddedCode(List<StringPart> parts) {
        pos += 2;
        int start = pos;
        int depth = 1;
        while (pos < limit) {
            char c = text.charAt(pos);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                parts.add(new StringPart.Code(new Span(start, pos)));
                pos++;
                return true;
            }
            skipCharacter();
        }
        return false;
    }

    // ------------------------------------------------------------------ operators and punctuation

    private void symbol(char c) {
        TokenKind kind = TokenKind.ofSymbol(c, peek(1), peek(2));
        if (kind != null) {
            int start = pos;
            pos += kind.text.length();
            add(kind, start, null);
        } else if (c == '\0') {
            nullError();
            pos++;
        } else {
            String shown = Character.toString(codePoint());
            error(Diagnostics.INVALID_CHARACTER, "Invalid character: '" + shown + "'", pos, pos + shown.length());
            pos += shown.length();
        }
    }

    private void add(TokenKind kind, int start, Object value) {
        tokens.add(kind, start, pos, value, lineBreak);
        lineBreak = false;
    }
}
