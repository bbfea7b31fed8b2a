package org.inplace.core.value;

/**
 * Hash codes of text. A text has one width only, so narrow and wide units need not hash alike. Code points reach all bits of
 * the result, which is neither zero nor the least int, and no short pattern makes texts collide as it does with a polynomial of small base.
 */
final class TextHash {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private TextHash() {
    }

    static int of(byte[] units, int length) {
        long state = length;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            state = mix(state ^ (long) TextCodec.LONGS.get(units, i));
        }
        long rest = 0;
        for (; i < length; i++) {
            rest = rest << 8 | units[i] & 0xff;
        }
        return fold(mix(state ^ rest));
    }

    static int of(int[] units, int length) {
        long state = length;
        for (int i = 0; i < length; i++) {
            state = mix(state ^ units[i]);
        }
        return fold(state);
    }

    private static long mix(long state) {
        long product = state * FACTOR;
        return product ^ product >>> 32;
    }

    private static int fold(long state) {
        int hash = (int) (state * FACTOR >>> 32);
        return hash != 0 && hash != Integer.MIN_VALUE ? hash : 1;
    }
}
