package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Texts cut into parts, and texts made of parts of others; everything takes time in proportion to what it reads and makes. */
public final class TextParts {

    private TextParts() {
    }

    /** The parts of a text between the occurrences of a separator; an empty one occurs around each code point. */
    @TruffleBoundary
    public static ListValue split(Text text, Text separator) {
        ListValue parts = new ListValue();
        if (separator.isEmpty()) {
            parts.append(Text.EMPTY);
            appendCharacters(parts, text);
            parts.append(Text.EMPTY);
            return parts;
        }
        int from = 0;
        for (int i = text.indexOf(separator, 0); i >= 0; i = text.indexOf(separator, from)) {
            parts.append(text.substring(from, i));
            from = i + separator.length();
        }
        parts.append(text.substring(from, text.length()));
        return parts;
    }

    /** A text for each code point. */
    @TruffleBoundary
    public static ListValue characters(Text text) {
        ListValue characters = new ListValue();
        appendCharacters(characters, text);
        return characters;
    }

    private static void appendCharacters(ListValue parts, Text text) {
        for (int i = 0; i < text.length(); i++) {
            parts.append(text.charAt(i));
        }
    }

    /** The lines of a text, without the LF or CR LF at their ends; behind a last line end there is no line. */
    @TruffleBoundary
    public static ListValue lines(Text text) {
        ListValue lines = new ListValue();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.unit(i) == '\n') {
                int to = i > from && text.unit(i - 1) == '\r' ? i - 1 : i;
                lines.append(text.substring(from, to));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.append(text.substring(from, text.length()));
        }
        return lines;
    }

    /** The parts of a text between runs of white space. */
    @TruffleBoundary
    public static ListValue words(Text text) {
        ListValue words = new ListValue();
        int length = text.length();
        int i = firstNonSpace(text);
        while (i < length) {
            int from = i;
            while (i < length && !Characters.isWhiteSpace(text.unit(i))) {
                i++;
            }
            words.append(text.substring(from, i));
            while (i < length && Characters.isWhiteSpace(text.unit(i))) {
                i++;
            }
        }
        return words;
    }

    @TruffleBoundary
    public static Text trimmed(Text text) {
        return trimmedAtStart(trimmedAtEnd(text));
    }

    @TruffleBoundary
    public static Text trimmedAtStart(Text text) {
        return text.substring(firstNonSpace(text), text.length());
    }

    @TruffleBoundary
    public static Text trimmedAtEnd(Text text) {
        int to = text.length();
        while (to > 0 && Characters.isWhiteSpace(text.unit(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static int firstNonSpace(Text text) {
        int from = 0;
        while (from < text.length() && Characters.isWhiteSpace(text.unit(from))) {
            from++;
        }
        return from;
    }

    /** A text without the occurrences of a code point at both ends. */
    @TruffleBoundary
    public static Text stripped(Text text, int codePoint) {
        int from = 0;
        int to = text.length();
        while (from < to && text.unit(from) == codePoint) {
            from++;
        }
        while (to > from && text.unit(to - 1) == codePoint) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A text with each occurrence of one part replaced by another; an empty part occurs around each code point. */
    @TruffleBoundary
    public static Text replaced(Text text, Text part, Text other) {
        if (part.isEmpty()) {
            return interspersed(text, other);
        }
        int first = text.indexOf(part, 0);
        if (first < 0) {
            return text;
        }
        int[] found = new int[8];
        int count = 0;
        for (int i = first; i >= 0; i = text.indexOf(part, i + part.length())) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count + (count >> 1));
            }
            found[count++] = i;
        }
        TextWriter out = new TextWriter(text.length() + (long) count * (other.length() - part.length()), isWide(text) || isWide(other));
        int from = 0;
        for (int i = 0; i < count; i++) {
            out.add(text, from, found[i]);
            out.add(other);
            from = found[i] + part.length();
        }
        out.add(text, from, text.length());
        return out.build();
    }

    private static Text interspersed(Text text, Text other) {
        TextWriter out = new TextWriter(text.length() + (text.length() + 1L) * other.length(), isWide(text) || isWide(other));
        out.add(other);
        for (int i = 0; i < text.length(); i++) {
            out.add(text, i, i + 1);
            out.add(other);
        }
        return out.build();
    }

    /**
     * A text several times, one behind the other.
     *
     * @throws OutOfMemoryError if the result would exceed {@link Text#MAX_LENGTH}
     */
    @TruffleBoundary
    public static Text repeated(Text text, long count) {
        if (count <= 0 || text.isEmpty()) {
            return Text.EMPTY;
        }
        TextWriter out = new TextWriter(saturatedProduct(text.length(), count), isWide(text));
        out.add(text);
        out.fill();
        return out.build();
    }

    private static long saturatedProduct(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE;
    }

    /**
     * A text with a code point in front of it or behind it as often as makes it so long; a longer one as it is.
     *
     * @throws OutOfMemoryError if the width exceeds {@link Text#MAX_LENGTH}
     */
    @TruffleBoundary
    public static Text padded(Text text, long width, int codePoint, boolean atStart) {
        if (width <= text.length()) {
            return text;
        }
        Text padding = repeated(Text.ofCodePoint(codePoint), width - text.length());
        return atStart ? Text.joined(padding, text) : Text.joined(text, padding);
    }

    @TruffleBoundary
    public static Text reversed(Text text) {
        int length = text.length();
        byte[] units = text.narrow();
        if (units != null) {
            byte[] reversed = new byte[length];
            for (int i = 0; i < length; i++) {
                reversed[i] = units[length - 1 - i];
            }
            return Text.ofNarrow(reversed);
        }
        int[] reversed = new int[length];
        for (int i = 0; i < length; i++) {
            reversed[i] = text.unit(length - 1 - i);
        }
        return Text.ofCodePoints(reversed);
    }

    private static boolean isWide(Text text) {
        return text.narrow() == null;
    }
}
