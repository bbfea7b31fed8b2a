package org.inplace.ruff.format;

import java.nio.charset.StandardCharsets;

/**
 * Says what is wrong with a JSON document, and where: the reasons and positions of the library specification (section 2.13),
 * which no parser gives. Walks the document once, makes nothing of it, and is only asked about documents that are refused.
 */
final class JsonCheck {

    /** Instead of a byte. */
    private static final int END = -1;
    /** Integers of fewer digits are finite as floats. */
    private static final int MANY_DIGITS = 300;

    private final byte[] document;
    /** The next byte. */
    private int at;

    private JsonCheck(byte[] document) {
        this.document = document;
    }

    /** Throws what is wrong; returns only if nothing is. */
    static void check(byte[] document) {
        JsonCheck check = new JsonCheck(document);
        check.value(0);
        if (check.peekToken() != END) {
            throw check.here("trailing characters");
        }
    }

    /** The next byte, or {@link #END}. */
    private int peek() {
        return at < document.length ? document[at] & 0xff : END;
    }

    private int peekToken() {
        while (at < document.length && (document[at] == ' ' || document[at] == '\n' || document[at] == '\t' || document[at] == '\r')) {
            at++;
        }
        return peek();
    }

    /** @param depth how many containers the value is in */
    private void value(int depth) {
        switch (peekToken()) {
            case END -> throw here("EOF while parsing a value");
            case 'n' -> word("null");
            case 't' -> word("true");
            case 'f' -> word("false");
            case '"' -> string();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case '[' -> array(depth);
            case '{' -> object(depth);
            default -> throw here("expected value");
        }
    }

    private void open(int depth) {
        if (depth == JsonDecoder.MAX_OPEN) {
            throw here("recursion limit exceeded");
        }
        at++;
    }

    private void array(int depth) {
        open(depth);
        for (boolean first = true;; first = false) {
            int next = peekToken();
            if (next == ']') {
                at++;
                return;
            }
            if (next == END) {
                throw here("EOF while parsing a list");
            }
            if (!first) {
                if (next != ',') {
                    throw here("expected `,` or `]`");
                }
                at++;
                next = peekToken();
                if (next == ']') {
                    throw here("trailing comma");
                }
            }
            value(depth + 1);
        }
    }

    private void object(int depth) {
        open(depth);
        for (boolean first = true;; first = false) {
            int next = peekToken();
            if (next == '}') {
                at++;
                return;
            }
            if (next == END) {
                throw here("EOF while parsing an object");
            }
            if (!first) {
                if (next != ',') {
                    throw here("expected `,` or `}`");
                }
                at++;
                next = peekToken();
            }
            member(next, depth);
        }
    }

    private void member(int next, int depth) {
        switch (next) {
            case '"' -> string();
            case '}' -> throw here("trailing comma");
            case END -> throw here("EOF while parsing a value");
            default -> throw here("key must be a string");
        }
        switch (peekToken()) {
            case ':' -> at++;
            case END -> throw here("EOF while parsing an object");
            default -> throw here("expected `:`");
        }
        value(depth + 1);
    }

    private void word(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (peek() == END) {
                throw here("EOF while parsing a value");
            }
            if (peek() != expected.charAt(i)) {
                throw here("expected ident");
            }
            at++;
        }
    }

    private void number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
            if (isDigit(peek())) {
                throw here("invalid number");
            }
        } else {
            digits();
        }
        boolean isFloat = peek() == '.';
        if (isFloat) {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            isFloat = true;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if ((isFloat || at - start > MANY_DIGITS) && Double.isInfinite(Double.parseDouble(ascii(start)))) {
            throw before("number out of range");
        }
    }

    private String ascii(int from) {
        return new String(document, from, at - from, StandardCharsets.US_ASCII);
    }

    /** One digit or more. */
    private void digits() {
        if (!isDigit(peek())) {
            throw here(peek() == END ? "EOF while parsing a value" : "invalid number");
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private void string() {
        at++;
        while (true) {
            int b = peek();
            if (b == END) {
                throw before("EOF while parsing a string");
            }
            if (b < ' ') {
                throw here("control character (\\u0000-\\u001F) found while parsing a string");
            }
            at++;
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                escape();
            }
        }
    }

    private void escape() {
        switch (nextInString()) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
            }
            case 'u' -> codePoint();
            default -> throw before("invalid escape");
        }
    }

    /** Four hexadecimal digits; and a whole other escape if they are the first half of a code point. */
    private void codePoint() {
        int unit = hexadecimal();
        if (Character.isLowSurrogate((char) unit)) {
            throw before("lone leading surrogate in hex escape");
        }
        if (Character.isHighSurrogate((char) unit)) {
            if (nextInString() != '\\' || nextInString() != 'u') {
                throw before("unexpected end of hex escape");
            }
            if (!Character.isLowSurrogate((char) hexadecimal())) {
                throw before("lone leading surrogate in hex escape");
            }
        }
    }

    private int hexadecimal() {
        if (document.length - at < 4) {
            at = document.length;
            throw before("EOF while parsing a string");
        }
        int unit = 0;
        boolean valid = true;
        for (int end = at + 4; at < end; at++) {
            int digit = document[at] < 0 ? -1 : Character.digit(document[at], 16);
            valid &= digit >= 0;
            unit = unit << 4 | digit;
        }
        if (!valid) {
            throw before("invalid escape");
        }
        return unit;
    }

    private int nextInString() {
        int b = peek();
        if (b == END) {
            throw before("EOF while parsing a string");
        }
        at++;
        return b;
    }

    /** Something is wrong with the next byte, or with the end. */
    private FormatException here(String reason) {
        return fault(reason, Math.min(at + 1, document.length));
    }

    /** Something is wrong with what ends before the next byte. */
    private FormatException before(String reason) {
        return fault(reason, at);
    }

    /** @param read how many bytes were read */
    private FormatException fault(String reason, int read) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < read; i++) {
            if (document[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new FormatException("JSON parse error: " + reason + " at line " + line + " column " + (read - lineStart));
    }
}
