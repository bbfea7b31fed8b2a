package org.inplace.lua.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * A Lua string: an immutable sequence of bytes, compared by content.
 *
 * <p>
 * A long string made by {@linkplain #concat appending} is a prefix of an array with room behind it. The next append claims that
 * room if nobody did before, so that {@code s = s .. t} takes time linear in {@code t}, amortised, and every earlier string stays
 * what it was. The bytes are always flat: element access never has to rearrange anything.
 */
@ExportLibrary(InteropLibrary.class)
public final class ByteString implements TruffleObject, Comparable<ByteString> {

    public static final ByteString EMPTY = new ByteString(new byte[0]);

    private static final ByteString[] SINGLE = new ByteString[256];

    static {
        for (int b = 0; b < SINGLE.length; b++) {
            SINGLE[b] = new ByteString(new byte[]{(byte) b});
        }
    }

    /** Shorter results are exact: most are never appended to. */
    private static final int GROWING = 64;

    /** The length of the longest string: what a Java array can hold everywhere. */
    public static final int LONGEST = Integer.MAX_VALUE - 8;

    /** How far an array with room behind its strings is used. */
    private static final class Tail {
        private int used;

        Tail(int used) {
            this.used = used;
        }

        /** Whether the room behind {@code end} was still free, and is now the caller's. Lua runs on one thread at a time. */
        boolean claim(int end, int length) {
            if (used != end) {
                return false;
            }
            used = end + length;
            return true;
        }
    }

    private final byte[] array;
    private final int length;
    private final Tail tail;
    private int hash;

    private ByteString(byte[] array, int length, Tail tail) {
        this.array = array;
        this.length = length;
        this.tail = tail;
    }

    private ByteString(byte[] bytes) {
        this(bytes, bytes.length, null);
    }

    /** @param bytes belong to the string from now on */
    public static ByteString of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new ByteString(bytes);
    }

    /** The string of one byte. */
    public static ByteString ofByte(int b) {
        return SINGLE[b & 0xff];
    }

    /** A copy of a range. */
    public static ByteString of(byte[] bytes, int from, int to) {
        return to - from == 1 ? SINGLE[bytes[from] & 0xff] : of(Arrays.copyOfRange(bytes, from, to));
    }

    /** The UTF-8 form of a text; what {@link #text} put in place of a byte gives that byte. */
    @TruffleBoundary
    public static ByteString of(String text) {
        if (text.codePoints().noneMatch(ByteString::isByte)) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
        ByteBuilder bytes = new ByteBuilder(text.length());
        text.codePoints().forEach(c -> bytes.append(isByte(c) ? ofByte(c) : of(Character.toString(c))));
        return bytes.toByteString();
    }

    /** Whether a character stands for a byte: half a surrogate pair, which no text has. */
    private static boolean isByte(int character) {
        return character >= 0xDC80 && character <= 0xDCFF;
    }

    /** One byte for each character, which must be at most U+00FF. */
    @TruffleBoundary
    public static ByteString ofLatin1(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public int length() {
        return length;
    }

    /** The byte at an index, 0 to 255. */
    public int at(int index) {
        return array[index] & 0xff;
    }

    /** The array that begins with this string's bytes; more may follow. Not to be written. */
    public byte[] array() {
        return array;
    }

    /** A fresh copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(array, length);
    }

    /** The bytes from one index to before another. */
    public ByteString substring(int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        return from == 0 && to == length ? this : of(array, from, to);
    }

    /** @throws OutOfMemoryError if the result would be longer than an array can be */
    public ByteString concat(ByteString other) {
        if (other.length == 0) {
            return this;
        }
        if (length == 0) {
            return other;
        }
        int sum = length + other.length;
        if (sum < 0 || sum > LONGEST) {
            throw new OutOfMemoryError("string too long");
        }
        if (tail != null && sum <= array.length && tail.claim(length, other.length)) {
            System.arraycopy(other.array, 0, array, length, other.length);
            return new ByteString(array, sum, tail);
        }
        boolean growing = length >= GROWING && length >= other.length;
        byte[] bytes = Arrays.copyOf(array, growing ? (int) Math.min(sum * 2L, LONGEST) : sum);
        System.arraycopy(other.array, 0, bytes, length, other.length);
        return new ByteString(bytes, sum, growing ? new Tail(sum) : null);
    }

    /** All of them in order. A long first one grows as by {@link #concat}. @throws OutOfMemoryError as {@link #concat} */
    public static ByteString join(ByteString[] strings) {
        long sum = 0;
        for (ByteString string : strings) {
            sum += string.length;
        }
        if (sum > LONGEST) {
            throw new OutOfMemoryError("string too long");
        }
        ByteString first = strings[0];
        if (first.length >= GROWING && first.length >= sum - first.length) {
            ByteString result = first;
            for (int i = 1; i < strings.length; i++) {
                result = result.concat(strings[i]);
            }
            return result;
        }
        byte[] bytes = new byte[(int) sum];
        int at = 0;
        for (ByteString string : strings) {
            System.arraycopy(string.array, 0, bytes, at, string.length);
            at += string.length;
        }
        return of(bytes);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof ByteString other && contentEquals(other);
    }

    /** Whether the bytes are the same. */
    public boolean contentEquals(ByteString other) {
        return length == other.length && (hash == 0 || other.hash == 0 || hash == other.hash) && Arrays.equals(array, 0, length, other.array, 0, length);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = computeHash();
            hash = h;
        }
        return h;
    }

    private int computeHash() {
        int h = length;
        for (int i = 0; i < length; i++) {
            h = 31 * h + array[i];
        }
        h ^= h >>> 15;
        return h == 0 ? 1 : h;
    }

    /** By unsigned bytes; a prefix comes first. */
    @Override
    public int compareTo(ByteString other) {
        return Arrays.compareUnsigned(array, 0, length, other.array, 0, other.length);
    }

    @TruffleBoundary
    public void writeTo(OutputStream out) throws IOException {
        out.write(array, 0, length);
    }

    /** One character for each byte. */
    @TruffleBoundary
    public String latin1() {
        return new String(array, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Whether the bytes are the UTF-8 form of a text. */
    @TruffleBoundary
    public boolean isText() {
        int ascii = 0;
        while (ascii < length && array[ascii] >= 0) {
            ascii++;
        }
        if (ascii == length) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(array, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text that the bytes are the UTF-8 form of; if they are none, one character for each byte. */
    @Override
    @TruffleBoundary
    public String toString() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(array, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return latin1();
        }
    }

    /** The same, but from which {@link #of(String)} makes these bytes again: parts of messages. */
    @TruffleBoundary
    public String text() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(array, 0, length)).toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                text.append((char) (array[i] < 0 ? 0xDC00 + at(i) : array[i]));
            }
            return text.toString();
        }
    }

    @ExportMessage
    boolean isString() {
        return true;
    }

    @ExportMessage
    String asString() {
        return toString();
    }

    // ------------------------------------------------------------------ the bytes of strings that are no texts

    @ExportMessage
    boolean hasBufferElements() {
        return true;
    }

    @ExportMessage
    long getBufferSize() {
        return length;
    }

    private ByteBuffer at(long offset, int size) throws InvalidBufferOffsetException {
        if (offset < 0 || offset > length - size) {
            throw InvalidBufferOffsetException.create(offset, size);
        }
        return ByteBuffer.wrap(array, (int) offset, size);
    }

    @ExportMessage
    byte readBufferByte(long offset) throws InvalidBufferOffsetException {
        return at(offset, Byte.BYTES).get();
    }

    @ExportMessage
    @TruffleBoundary
    void readBuffer(long offset, byte[] to, int index, int count) throws InvalidBufferOffsetException {
        at(offset, count).get(to, index, count);
    }

    @ExportMessage
    @TruffleBoundary
    short readBufferShort(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return at(offset, Short.BYTES).order(order).getShort();
    }

    @ExportMessage
    @TruffleBoundary
    int readBufferInt(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return at(offset, Integer.BYTES).order(order).getInt();
    }

    @ExportMessage
    @TruffleBoundary
    long readBufferLong(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return at(offset, Long.BYTES).order(order).getLong();
    }

    @ExportMessage
    @TruffleBoundary
    float readBufferFloat(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return at(offset, Float.BYTES).order(order).getFloat();
    }

    @ExportMessage
    @TruffleBoundary
    double readBufferDouble(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return at(offset, Double.BYTES).order(order).getDouble();
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return toString();
    }
}
