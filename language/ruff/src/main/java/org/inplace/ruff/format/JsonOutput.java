package org.inplace.ruff.format;

import java.util.Arrays;
import org.inplace.core.value.Text;

/** A JSON document that is being written: a byte for each code point until one does not fit, and an int from then on. */
final class JsonOutput {

    private static final int FIRST_CAPACITY = 256;
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;
    private static final int MAX_DIGITS = 19;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final byte[] digits = new byte[MAX_DIGITS];
    private byte[] narrow = new byte[FIRST_CAPACITY];
    /** Null while all code points are below 256. */
    private int[] wide;
    private int size;

    Text text() {
        return wide == null ? Text.ofNarrow(Arrays.copyOf(narrow, size)) : Text.ofCodePoints(Arrays.copyOf(wide, size));
    }

    /** Writes a code point below 256, as it is. */
    void write(int c) {
        reserve(1);
        put(c);
    }

    /** Writes text of code points below 256, as it is. */
    void write(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    void write(long number) {
        reserve(1 + MAX_DIGITS);
        if (number < 0) {
            put('-');
        }
        // negative, as the least number has no positive counterpart
        long rest = number < 0 ? number : -number;
        int first = MAX_DIGITS;
        do {
            digits[--first] = (byte) ('0' - rest % 10);
            rest /= 10;
        } while (rest != 0);
        for (int i = first; i < MAX_DIGITS; i++) {
            put(digits[i]);
        }
    }

    /** Ends a line and indents the next. */
    void line(int indentation) {
        write('\n');
        for (int i = 0; i < indentation; i++) {
            write(' ');
        }
    }

    /** Writes a text as a string. */
    void string(Text text) {
        reserve(2L + text.length());
        put('"');
        if (copy(text)) {
            size += text.length();
        } else {
            for (int i = 0; i < text.length(); i++) {
                character(text.codePointAt(i));
            }
        }
        write('"');
    }

    /** Copies a text behind the end if all of it stands for itself in a string. */
    private boolean copy(Text text) {
        if (wide == null && !text.copyNarrow(narrow, size)) {
            widen();
        }
        if (wide == null) {
            return isPlain(narrow, size, size + text.length());
        }
        text.copyTo(wide, size);
        return isPlain(wide, size, size + text.length());
    }

    private static boolean isPlain(byte[] units, int from, int to) {
        boolean isPlain = true;
        for (int i = from; i < to; i++) {
            isPlain &= isPlain(units[i] & 0xff);
        }
        return isPlain;
    }

    private static boolean isPlain(int[] units, int from, int to) {
        boolean isPlain = true;
        for (int i = from; i < to; i++) {
            isPlain &= isPlain(units[i]);
        }
        return isPlain;
    }

    private static boolean isPlain(int c) {
        return c >= ' ' & c != '"' & c != '\\';
    }

    private void character(int c) {
        switch (c) {
            case '"', '\\' -> escape(c);
            case '\b' -> escape('b');
            case '\t' -> escape('t');
            case '\n' -> escape('n');
            case '\f' -> escape('f');
            case '\r' -> escape('r');
            default -> {
                if (c < ' ') {
                    write("\\u00");
                    write(HEXADECIMAL.charAt(c >> 4));
                    write(HEXADECIMAL.charAt(c & 15));
                } else {
                    write(c);
                }
            }
        }
    }

    private void escape(int c) {
        write('\\');
        write(c);
    }

    private void put(int c) {
        if (wide == null) {
            narrow[size++] = (byte) c;
        } else {
            wide[size++] = c;
        }
    }

    private void widen() {
        wide = new int[narrow.length];
        for (int i = 0; i < size; i++) {
            wide[i] = narrow[i] & 0xff;
        }
        narrow = null;
    }

    private void reserve(long count) {
        if (size + count > (wide == null ? narrow.length : wide.length)) {
            grow(size + count);
        }
    }

    private void grow(long needed) {
        if (needed > MAX_CAPACITY) {
            throw new OutOfMemoryError("JSON document of " + needed + " characters");
        }
        int capacity = (int) Math.min(MAX_CAPACITY, Math.max(needed, 2L * size));
        if (wide == null) {
            narrow = Arrays.copyOf(narrow, capacity);
        } else {
            wide = Arrays.copyOf(wide, capacity);
        }
    }
}
