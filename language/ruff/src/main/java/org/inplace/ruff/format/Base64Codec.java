package org.inplace.ruff.format;

import java.util.Arrays;
import java.util.Base64;
import org.inplace.core.value.Text;

/**
 * Base64 of the standard alphabet, with padding (RFC 4648, section 4). The JDK's decoder is lenient, so what it gets is
 * checked before; the messages of {@link FormatException} here are reasons, for the caller to say what failed.
 */
public final class Base64Codec {

    private static final int GROUP = 4;
    private static final byte PADDING = '=';
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = values();

    private Base64Codec() {
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    public static Text encode(byte[] bytes) {
        return Text.ofNarrow(Base64.getEncoder().encode(bytes));
    }

    public static byte[] decode(Text text) {
        byte[] symbols = text.toUtf8();
        check(symbols);
        return Base64.getDecoder().decode(symbols);
    }

    private static void check(byte[] symbols) {
        int length = symbols.length;
        // what follows the last whole group is the likeliest to be wrong: a line end, say
        if (length % GROUP == 1 && symbols[length - 1] != PADDING && value(symbols[length - 1]) < 0) {
            throw invalidByte(symbols, length - 1);
        }
        int last = Math.max(0, length - 1) / GROUP * GROUP;
        for (int i = 0; i < last; i++) {
            if (value(symbols[i]) < 0) {
                throw invalidByte(symbols, i);
            }
        }
        if (length > 0) {
            checkLast(symbols, last);
        }
    }

    /** Checks the last group, which may be incomplete and may have padding. */
    private static void checkLast(byte[] symbols, int from) {
        int end = from;
        while (end < symbols.length && symbols[end] != PADDING) {
            if (value(symbols[end]) < 0) {
                throw invalidByte(symbols, end);
            }
            end++;
        }
        int count = end - from;
        if (end < symbols.length && (count < 2 || hasSymbol(symbols, end))) {
            throw invalidByte(symbols, end);
        }
        if (count < 2) {
            throw new FormatException("Encoded text cannot have a 6-bit remainder.");
        }
        if ((symbols.length - from) % GROUP != 0) {
            throw new FormatException("Invalid padding");
        }
        int unused = count == 2 ? 0xf : count == 3 ? 0x3 : 0;
        if ((value(symbols[end - 1]) & unused) != 0) {
            throw new FormatException("Invalid last symbol " + (symbols[end - 1] & 0xff) + ", offset " + (end - 1) + ".");
        }
    }

    private static boolean hasSymbol(byte[] symbols, int from) {
        for (int i = from; i < symbols.length; i++) {
            if (symbols[i] != PADDING) {
                return true;
            }
        }
        return false;
    }

    private static int value(byte symbol) {
        return VALUES[symbol & 0xff];
    }

    private static FormatException invalidByte(byte[] symbols, int offset) {
        return new FormatException("Invalid byte " + (symbols[offset] & 0xff) + ", offset " + offset + ".");
    }
}
