package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * An immutable sequence of Unicode code points. Length and access by index take constant time; {@link #concat} takes time in
 * proportion to the appended part, amortised, when texts are built up from the left.
 *
 * <p>
 * Code points have a fixed width: a byte if all of the text's are below 256 ("narrow"), else an int ("wide"); so equal texts
 * have the same width. The result of a concatenation is a prefix of a {@link TextBuffer} with room behind it, which the next
 * concatenation may fill; the texts before it do not notice. A surrogate without its other half counts as a code point.
 *
 * <p>
 * The one exception from immutability is the result of {@link #plus}, which the variable that holds it may extend in place
 * for as long as nobody else has got hold of it.
 */
public final class Text extends ExportedText implements Comparable<Text> {

    /** Longest text, in code points. */
    public static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    /** Texts up to this length are compared by compiled code in place. */
    private static final int SHORT = 16;

    @CompilationFinal(dimensions = 1) private static final Text[] SINGLES = singles();

    public static final Text EMPTY = new Text(new byte[0], 0);

    /** Instead of the hash of a text that is still {@linkplain #plus growing}. */
    private static final int GROWING = Integer.MIN_VALUE;

    /** A {@code byte[]}, {@code int[]} or {@link TextBuffer}, of which the first {@link #length} units count. */
    private final Object storage;
    /** Changes only while the text grows, which one in the syntax tree never does. */
    @CompilationFinal private int length;
    /** Zero until it is asked for. */
    private int hash;

    private Text(Object storage, int length) {
        this.storage = storage;
        this.length = length;
    }

    private static Text[] singles() {
        Text[] singles = new Text[256];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = new Text(new byte[] {(byte) i}, 1);
        }
        return singles;
    }

    @TruffleBoundary
    public static Text of(String string) {
        int length = string.length();
        return switch (length) {
            case 0 -> EMPTY;
            case 1 -> ofCodePoint(string.charAt(0));
            default -> TextCodec.isNarrow(string) ? new Text(TextCodec.narrow(string), length) : ofWide(TextCodec.wide(string));
        };
    }

    /** The text of one code point, which may be a surrogate. */
    public static Text ofCodePoint(int codePoint) {
        return codePoint >= 0 && codePoint < 256 ? SINGLES[codePoint] : new Text(new int[] {codePoint}, 1);
    }

    /** The decimal form of an integer. */
    public static Text ofLong(long value) {
        return value >= 0 && value < 10 ? SINGLES['0' + (int) value] : ofNarrow(TextCodec.decimal(value));
    }

    /** A text of code points below 256; takes the array over. */
    public static Text ofNarrow(byte[] codePoints) {
        return switch (codePoints.length) {
            case 0 -> EMPTY;
            case 1 -> SINGLES[codePoints[0] & 0xff];
            default -> new Text(codePoints, codePoints.length);
        };
    }

    /** A text of any code points; may take the array over. */
    @TruffleBoundary
    public static Text ofCodePoints(int[] codePoints) {
        byte[] units = TextCodec.narrowed(codePoints, 0, codePoints.length);
        return units != null ? ofNarrow(units) : ofWide(codePoints);
    }

    private static Text ofWide(int[] units) {
        return new Text(units, units.length);
    }

    /** The text of a range of bytes in UTF-8; what is malformed becomes U+FFFD. */
    @TruffleBoundary
    public static Text ofUtf8(byte[] bytes, int from, int to) {
        return TextCodec.isAscii(bytes, from, to) ? ofNarrow(Arrays.copyOfRange(bytes, from, to)) : of(TextCodec.decodeUtf8(bytes, from, to));
    }

    /**
     * Several texts, one behind the other, in storage of exactly their size.
     *
     * @throws OutOfMemoryError if the result would exceed {@link #MAX_LENGTH}
     */
    @TruffleBoundary
    public static Text joined(Text... parts) {
        long length = 0;
        for (Text part : parts) {
            length += part.length;
        }
        return new Text(TextBuffer.of(TextBuffer.checked(length), parts), (int) length);
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Whether all code points are below 128. */
    @TruffleBoundary
    public boolean isAscii() {
        return narrow() != null && TextCodec.isAscii(narrow(), 0, length);
    }

    /** Whether all code points are below 256. */
    public boolean isNarrow() {
        return narrow() != null;
    }

    /** The number of bytes that {@link #toUtf8()} returns. */
    @TruffleBoundary
    public long utf8Length() {
        byte[] units = narrow();
        return units != null ? TextCodec.utf8Length(units, length) : TextCodec.utf8Length(wide(), length);
    }

    /** Units of one byte each, or null if this text is wide; only the first {@link #length()} count. */
    byte[] narrow() {
        Object s = storage;
        if (s instanceof byte[] units) {
            return units;
        }
        return s instanceof TextBuffer.Narrow buffer ? buffer.units : null;
    }

    /** Units of one int each; this text must be wide. */
    int[] wide() {
        Object s = storage;
        return s instanceof TextBuffer.Wide buffer ? buffer.units : (int[]) s;
    }

    /** The code point at an index, which must be within the text. */
    public int codePointAt(int index) {
        if (index < 0 || index >= length) {
            throw outside(index);
        }
        return unit(index);
    }

    int unit(int index) {
        byte[] units = narrow();
        return units != null ? units[index] & 0xff : wide()[index];
    }

    /** The text of the one code point at an index, which must be within the text. */
    public Text charAt(int index) {
        return ofCodePoint(codePointAt(index));
    }

    private IndexOutOfBoundsException outside(int index) {
        CompilerDirectives.transferToInterpreter();
        return new IndexOutOfBoundsException(index + " in a text of length " + length);
    }

    /**
     * This text with another behind it.
     *
     * @throws OutOfMemoryError if the result would exceed {@link #MAX_LENGTH}
     */
    public Text concat(Text other) {
        int count = other.length;
        if (count == 0) {
            return this;
        }
        if (storage instanceof TextBuffer.Narrow buffer && other.narrow() != null && buffer.claim(length, count)) {
            buffer.write(length, other);
            return new Text(buffer, length + count);
        }
        if (storage instanceof TextBuffer.Wide buffer && buffer.claim(length, count)) {
            buffer.write(length, other);
            return new Text(buffer, length + count);
        }
        return length == 0 ? other : concatSlow(other);
    }

    /**
     * This text with another behind it, for a variable that holds this text and is about to hold the result. The variable must
     * {@link #settle} its value before it lets anybody else have it; until then this text is changed in place if possible.
     *
     * @throws OutOfMemoryError if the result would exceed {@link #MAX_LENGTH}
     */
    public Text plus(Text other) {
        int count = other.length;
        if (hash == GROWING && storage instanceof TextBuffer.Narrow buffer && other.narrow() != null && buffer.claim(length, count)) {
            buffer.write(length, other);
            length += count;
            return this;
        }
        Text result = concat(other);
        if (result != this && result != other) {
            result.hash = GROWING;
        }
        return result;
    }

    /** Ends the growth of this text: from now on it is immutable. */
    public void settle() {
        if (hash == GROWING) {
            hash = 0;
        }
    }

    /** Room for more is left only where a text that is a concatenation already grows again. */
    @TruffleBoundary
    private Text concatSlow(Text other) {
        int needed = TextBuffer.checked((long) length + other.length);
        boolean growing = storage instanceof TextBuffer buffer && buffer.endsAt(length);
        int capacity = growing ? (int) Math.min(7L + needed + (needed >> 1) & ~7L, MAX_LENGTH) : needed;
        return new Text(TextBuffer.of(capacity, this, other), needed);
    }

    /** This text without room behind it, unless that is little. */
    Text trimmed() {
        return storage instanceof TextBuffer buffer && buffer.capacity() - length > length >> 3 ? joined(this) : this;
    }

    /**
     * Copies the code points to an array, a byte each, if all of them are below 256.
     *
     * @return false if they are not; nothing is copied then
     */
    public boolean copyNarrow(byte[] target, int at) {
        byte[] units = narrow();
        if (units == null) {
            return false;
        }
        System.arraycopy(units, 0, target, at, length);
        return true;
    }

    /** Copies the code points to an array, an int each. */
    public void copyTo(int[] target, int at) {
        byte[] units = narrow();
        if (units == null) {
            System.arraycopy(wide(), 0, target, at, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            target[at + i] = units[i] & 0xff;
        }
    }

    /** The code points from an index to before another; both must be within the text, or at its end. */
    @TruffleBoundary
    public Text substring(int from, int to) {
        if (from < 0 || from > to || to > length) {
            throw new IndexOutOfBoundsException(from + " to " + to + " in a text of length " + length);
        }
        if (to - from == length) {
            return this;
        }
        byte[] units = narrow();
        if (units == null) {
            units = TextCodec.narrowed(wide(), from, to);
            return units != null ? ofNarrow(units) : ofWide(Arrays.copyOfRange(wide(), from, to));
        }
        return to - from == 1 ? SINGLES[units[from] & 0xff] : ofNarrow(Arrays.copyOfRange(units, from, to));
    }

    public boolean startsWith(Text prefix) {
        return hasAt(0, prefix);
    }

    public boolean endsWith(Text suffix) {
        return hasAt(length - suffix.length, suffix);
    }

    /** Whether the code points from an index on begin with those of another text; false for indexes outside of the text. */
    @TruffleBoundary
    public boolean hasAt(int index, Text part) {
        return TextSearch.matches(this, index, part);
    }

    /** Where a text occurs first at or after an index, or -1. */
    @TruffleBoundary
    public int indexOf(Text part, int from) {
        return TextSearch.first(this, part, from);
    }

    /** Where a text occurs last at or before an index, or -1. */
    @TruffleBoundary
    public int lastIndexOf(Text part, int from) {
        return TextSearch.last(this, part, from);
    }

    public boolean contains(Text part) {
        return indexOf(part, 0) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && equals(text);
    }

    public boolean equals(Text other) {
        if (this == other) {
            return true;
        }
        if (length != other.length || hash != other.hash && hash != 0 && other.hash != 0) {
            return false;
        }
        byte[] units = narrow();
        byte[] others = other.narrow();
        if (units == null || others == null || length > SHORT) {
            return hasAt(0, other);
        }
        for (int i = 0; i < length; i++) {
            if (units[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    /** Neither zero nor the least int. */
    @Override
    public int hashCode() {
        return hash != 0 ? hash : computeHash();
    }

    @TruffleBoundary
    private int computeHash() {
        byte[] units = narrow();
        int computed = units != null ? TextHash.of(units, length) : TextHash.of(wide(), length);
        hash = computed;
        return computed;
    }

    /** Orders by code point, which is not the order of {@link String#compareTo}. */
    @Override
    @TruffleBoundary
    public int compareTo(Text other) {
        return TextSearch.compare(this, other);
    }

    /** Whether this is the decimal form of a 64-bit integer, as {@link #ofLong} makes it. */
    public boolean isCanonicalInt() {
        byte[] units = narrow();
        return units != null && length != 0 && units[0] <= '9' && TextCodec.isDecimal(units, length);
    }

    /** The integer of which this text is the decimal form; only if {@link #isCanonicalInt()}. */
    public long canonicalInt() {
        return TextCodec.parse(narrow(), length);
    }

    /** The text in UTF-16, that is, with two chars for each code point above U+FFFF. */
    @Override
    @TruffleBoundary
    public String toString() {
        byte[] units = narrow();
        return units != null ? TextCodec.string(units, length) : new String(wide(), 0, length);
    }

    /** The text in UTF-8; surrogates without their other half become U+FFFD. */
    @TruffleBoundary
    public byte[] toUtf8() {
        return narrow() != null ? TextCodec.utf8(narrow(), length) : TextCodec.utf8(wide(), length);
    }

    /** Writes what {@link #toUtf8()} returns. */
    @TruffleBoundary
    public void writeUtf8(OutputStream out) throws IOException {
        if (narrow() != null && TextCodec.isAscii(narrow(), 0, length)) {
            out.write(narrow(), 0, length);
        } else {
            out.write(toUtf8());
        }
    }
}
