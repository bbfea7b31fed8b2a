package org.inplace.ruff.format;

import java.nio.charset.StandardCharsets;
import org.inplace.core.value.Text;

/** Texts as UTF-16 and back, for parsers that work on it. */
final class Chars {

    private Chars() {
    }

    /** Whether bytes are ASCII without zeros, which could be taken for another encoding. */
    static boolean isAscii(byte[] bytes) {
        boolean isAscii = true;
        for (byte b : bytes) {
            isAscii &= b > 0;
        }
        return isAscii;
    }

    /** A text in UTF-16, with U+FFFD for surrogates without their other half. */
    static char[] wellFormed(Text text) {
        char[] chars = text.toString().toCharArray();
        return isWellFormed(chars, 0, chars.length) ? chars : new String(text.toUtf8(), StandardCharsets.UTF_8).toCharArray();
    }

    /** How many bytes well-formed chars are in UTF-8. */
    static int utf8Length(char[] chars) {
        int length = chars.length;
        for (char c : chars) {
            if (c >= 0x80) {
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }

    /** The text of a range of chars, or null if it has a surrogate without its other half. */
    static Text text(char[] chars, int from, int length) {
        byte[] units = new byte[length];
        int bits = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[from + i];
            bits |= c;
            units[i] = (byte) c;
        }
        if (bits < 256) {
            return Text.ofNarrow(units);
        }
        return wide(chars, from, length);
    }

    private static Text wide(char[] chars, int from, int length) {
        int[] codePoints = new int[length];
        boolean hasSurrogates = false;
        for (int i = 0; i < length; i++) {
            codePoints[i] = chars[from + i];
            hasSurrogates |= Character.isSurrogate(chars[from + i]);
        }
        if (!hasSurrogates) {
            return Text.ofCodePoints(codePoints);
        }
        return isWellFormed(chars, from, from + length) ? Text.of(new String(chars, from, length)) : null;
    }

    private static boolean isWellFormed(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (i + 1 == to || !Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
