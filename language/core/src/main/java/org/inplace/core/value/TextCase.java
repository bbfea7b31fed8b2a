package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Upper and lower case, by the full mappings of Unicode and independent of any locale. */
public final class TextCase {

    /** Between the letters of both cases, in ASCII and in Latin-1. */
    private static final int DISTANCE = 'a' - 'A';
    private static final int MULTIPLICATION = 0xd7;
    private static final int DIVISION = 0xf7;

    private TextCase() {
    }

    @TruffleBoundary
    public static Text upper(Text text) {
        byte[] units = text.narrow();
        byte[] mapped = units == null ? null : upper(units, text.length());
        return mapped != null ? Text.ofNarrow(mapped) : byString(text, s -> s.toUpperCase(Locale.ROOT));
    }

    @TruffleBoundary
    public static Text lower(Text text) {
        byte[] units = text.narrow();
        return units != null ? Text.ofNarrow(lower(units, text.length())) : byString(text, s -> s.toLowerCase(Locale.ROOT));
    }

    /** The first code point in upper case, and the others in lower case as a text of their own. */
    @TruffleBoundary
    public static Text capitalized(Text text) {
        if (text.isEmpty()) {
            return text;
        }
        return Text.joined(upper(text.charAt(0)), lower(text.substring(1, text.length())));
    }

    /** Null if a letter has no upper case in one unit: ß, µ, ÿ. */
    private static byte[] upper(byte[] units, int length) {
        byte[] mapped = Arrays.copyOf(units, length);
        for (int i = 0; i < length; i++) {
            int c = mapped[i] & 0xff;
            if (c >= 'a' && c <= 'z') {
                mapped[i] = (byte) (c - DISTANCE);
            } else if (c > 0x7f) {
                if (c == 0xb5 || c == 0xdf || c == 0xff) {
                    return null;
                }
                if (c >= 0xe0 && c != DIVISION) {
                    mapped[i] = (byte) (c - DISTANCE);
                }
            }
        }
        return mapped;
    }

    private static byte[] lower(byte[] units, int length) {
        byte[] mapped = Arrays.copyOf(units, length);
        for (int i = 0; i < length; i++) {
            int c = mapped[i] & 0xff;
            if (c >= 'A' && c <= 'Z' || c >= 0xc0 && c <= 0xde && c != MULTIPLICATION) {
                mapped[i] = (byte) (c + DISTANCE);
            }
        }
        return mapped;
    }

    private static Text byString(Text text, UnaryOperator<String> mapping) {
        return Text.of(mapping.apply(text.toString()));
    }
}
