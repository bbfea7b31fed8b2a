package org.inplace.lua.profile;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;

/** The tokens of a JSON text. A zero byte ends the text. */
final class JsonTokens {

    /** Kinds of tokens, under the names that messages mention. */
    enum Kind {
        T_OBJ_BEGIN,
        T_OBJ_END,
        T_ARR_BEGIN,
        T_ARR_END,
        T_STRING,
        T_NUMBER,
        T_BOOLEAN,
        T_NULL,
        T_COLON,
        T_COMMA,
        T_END,
        ERROR
    }

    /** @param value of strings, numbers and booleans; of an error, what it is @param index where it is, from 0 */
    record Token(Kind kind, Object value, int index) {

        /** As messages mention it. */
        String shown() {
            return kind == Kind.ERROR ? value.toString() : kind.name();
        }
    }

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int DIGITS = 4;

    private final ByteString text;
    private final boolean invalidNumbers;
    private int position;

    /** @param invalidNumbers whether numbers are read that JSON does not have */
    JsonTokens(ByteString text, boolean invalidNumbers) {
        this.text = text;
        this.invalidNumbers = invalidNumbers;
    }

    /** The index behind the last token. */
    int position() {
        return position;
    }

    private int at(int index) {
        return index < text.length() ? text.at(index) : 0;
    }

    Token next() {
        while (at(position) == ' ' || at(position) == '\t' || at(position) == '\n' || at(position) == '\r') {
            position++;
        }
        int b = at(position);
        return switch (b) {
            case 0 -> new Token(Kind.T_END, null, position);
            case '{' -> take(Kind.T_OBJ_BEGIN, null, 1);
            case '}' -> take(Kind.T_OBJ_END, null, 1);
            case '[' -> take(Kind.T_ARR_BEGIN, null, 1);
            case ']' -> take(Kind.T_ARR_END, null, 1);
            case ':' -> take(Kind.T_COLON, null, 1);
            case ',' -> take(Kind.T_COMMA, null, 1);
            case '"' -> string();
            default -> word(b);
        };
    }

    private Token take(Kind kind, Object value, int length) {
        position += length;
        return new Token(kind, value, position - length);
    }

    private Token error(String what) {
        return new Token(Kind.ERROR, what, position);
    }

    private Token word(int b) {
        if (b == '-' || b >= '0' && b <= '9') {
            return !invalidNumbers && isInvalidNumber() ? error("invalid number") : number();
        }
        if (begins("true")) {
            return take(Kind.T_BOOLEAN, true, 4);
        }
        if (begins("false")) {
            return take(Kind.T_BOOLEAN, false, 5);
        }
        if (begins("null")) {
            return take(Kind.T_NULL, null, 4);
        }
        return invalidNumbers && isInvalidNumber() ? number() : error("invalid token");
    }

    private boolean begins(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(position + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // ------------------------------------------------------------------ numbers

    /** Whether a number would be one that C reads but JSON does not have. */
    private boolean isInvalidNumber() {
        if (at(position) == '+') {
            return true;
        }
        int from = at(position) == '-' ? position + 1 : position;
        if (at(from) == '0') {
            int second = at(from + 1);
            return (second | 0x20) == 'x' || second >= '0' && second <= '9';
        }
        return at(from) > '9' && CNumber.isWord(text, from);
    }

    private Token number() {
        CNumber number = CNumber.read(text, position);
        return number == null ? error("invalid number") : take(Kind.T_NUMBER, Conversions.normal(number.value()), number.end() - position);
    }

    // ------------------------------------------------------------------ strings

    private Token string() {
        int start = position++;
        ByteBuilder out = new ByteBuilder(16);
        while (at(position) != '"') {
            int b = at(position);
            if (b == 0) {
                return error("unexpected end of string");
            }
            if (b != '\\') {
                out.append(b);
                position++;
                continue;
            }
            int letter = at(position + 1);
            int escape = letter == 0 ? -1 : ESCAPES.indexOf(letter);
            if (escape >= 0) {
                out.append(ESCAPED.charAt(escape));
                position += 2;
            } else if (letter != 'u') {
                return error("invalid escape code");
            } else if (!unicode(out)) {
                return error("invalid unicode escape code");
            }
        }
        position++;
        return new Token(Kind.T_STRING, out.toByteString(), start);
    }

    /** Takes a character that is given by its code; tells whether it is one. */
    private boolean unicode(ByteBuilder out) {
        int code = code(position);
        int length = 2 + DIGITS;
        if (code < 0 || Character.isLowSurrogate((char) code)) {
            return false;
        }
        if (Character.isHighSurrogate((char) code)) {
            int low = at(position + length) == '\\' && at(position + length + 1) == 'u' ? code(position + length) : -1;
            if (low < 0 || !Character.isLowSurrogate((char) low)) {
                return false;
            }
            code = Character.toCodePoint((char) code, (char) low);
            length *= 2;
        }
        out.append(ByteString.of(Character.toString(code)));
        position += length;
        return true;
    }

    /** The four digits behind a {@code \\u} at an index; negative if they are not there. */
    private int code(int index) {
        int code = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = Character.digit(at(index + 2 + i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
