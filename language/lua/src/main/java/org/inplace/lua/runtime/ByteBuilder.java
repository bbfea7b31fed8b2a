package org.inplace.lua.runtime;

import java.util.Arrays;

/** Collects the bytes of a new string. */
public final class ByteBuilder {

    private byte[] bytes;
    private int length;

    public ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    public int length() {
        return length;
    }

    /** @throws OutOfMemoryError if an array cannot be that long */
    private void reserve(int more) {
        int needed = length + more;
        if (needed < 0 || needed > ByteString.LONGEST) {
            throw new OutOfMemoryError("string too long");
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, bytes.length * 2L), ByteString.LONGEST));
        }
    }

    public void append(int b) {
        if (length == bytes.length) {
            reserve(1);
        }
        bytes[length++] = (byte) b;
    }

    /** Appends a byte so many times. */
    public void fill(int b, int count) {
        if (count > 0) {
            reserve(count);
            Arrays.fill(bytes, length, length + count, (byte) b);
            length += count;
        }
    }

    public void append(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    public void append(ByteString string) {
        append(string.array(), 0, string.length());
    }

    /** Appends an ASCII text. */
    public void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    /** Appends a number that is not negative, with at least so many digits. */
    public void appendDigits(long number, int least) {
        int count = Math.max(Decimal.digits(number), least);
        reserve(count);
        Decimal.write(number, bytes, length, count);
        length += count;
    }

    /** Fills up what was appended since a length to a width: on its left with some byte, or with spaces on its right. */
    public void pad(int since, int width, boolean right, int filler) {
        int missing = width - (length - since);
        if (missing > 0) {
            int end = length;
            fill(' ', missing);
            if (!right) {
                System.arraycopy(bytes, since, bytes, since + missing, end - since);
                Arrays.fill(bytes, since, since + missing, (byte) filler);
            }
        }
    }

    /** The string; the builder must not be used any more. */
    public ByteString toByteString() {
        return length == bytes.length ? ByteString.of(bytes) : ByteString.of(bytes, 0, length);
    }
}
