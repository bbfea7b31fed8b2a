package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Between the units of a {@link Text} and strings, UTF-8 and decimal numbers. */
final class TextCodec {

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080808080808080L;
    /** The longest run of decimal digits that fits in 64 bits without a sign, whatever the digits. */
    private static final int MAX_DIGITS = 19;
    private static final char REPLACEMENT = '\uFFFD';

    private TextCodec() {
    }

    static boolean isNarrow(String string) {
        int bits = 0;
        for (int i = 0; i < string.length(); i++) {
            bits |= string.charAt(i);
        }
        return bits < 256;
    }

    static byte[] narrow(String string) {
        return string.getBytes(StandardCharsets.ISO_8859_1);
    }

    static int[] wide(String string) {
        int[] units = new int[string.codePointCount(0, string.length())];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = string.codePointAt(at);
            at += Character.charCount(units[i]);
        }
        return units;
    }

    /** A range of wide units as narrow ones; null if one of them is wide indeed. */
    static byte[] narrowed(int[] units, int from, int to) {
        for (int i = from; i < to; i++) {
            if (units[i] >>> 8 != 0) {
                return null;
            }
        }
        byte[] narrow = new byte[to - from];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (byte) units[from + i];
        }
        return narrow;
    }

    static String string(byte[] units, int length) {
        return new String(units, 0, length, StandardCharsets.ISO_8859_1);
    }

    static boolean isAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            if (((long) LONGS.get(bytes, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    static String decodeUtf8(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    static byte[] utf8(byte[] units, int length) {
        return isAscii(units, 0, length) ? Arrays.copyOf(units, length) : string(units, length).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] utf8(int[] units, int length) {
        StringBuilder scalars = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            boolean surrogate = units[i] >= Character.MIN_SURROGATE && units[i] <= Character.MAX_SURROGATE;
            scalars.appendCodePoint(surrogate ? REPLACEMENT : units[i]);
        }
        return scalars.toString().getBytes(StandardCharsets.UTF_8);
    }

    static long utf8Length(byte[] units, int length) {
        long bytes = length;
        for (int i = 0; i < length; i++) {
            bytes += units[i] >>> 31;
        }
        return bytes;
    }

    static long utf8Length(int[] units, int length) {
        long bytes = length;
        for (int i = 0; i < length; i++) {
            bytes += units[i] < 0x80 ? 0 : units[i] < 0x800 ? 1 : units[i] < 0x10000 ? 2 : 3;
        }
        return bytes;
    }

    @TruffleBoundary
    static byte[] decimal(long value) {
        return narrow(Long.toString(value));
    }

    /** Whether units are what {@link #decimal} makes of an integer. */
    static boolean isDecimal(byte[] units, int length) {
        int first = units[0] == '-' ? 1 : 0;
        int digits = length - first;
        if (digits <= 0 || digits > MAX_DIGITS || units[first] == '0' && length > 1) {
            return false;
        }
        for (int i = first; i < length; i++) {
            if (units[i] < '0' || units[i] > '9') {
                return false;
            }
        }
        if (digits < MAX_DIGITS) {
            return true;
        }
        long value = parse(units, length);
        return value < 0 == first > 0;
    }

    /** The value of a decimal integer, modulo 2<sup>64</sup>. */
    static long parse(byte[] units, int length) {
        int first = units[0] == '-' ? 1 : 0;
        long value = 0;
        for (int i = first; i < length; i++) {
            value = value * 10 + (units[i] - '0');
        }
        return first > 0 ? -value : value;
    }
}
