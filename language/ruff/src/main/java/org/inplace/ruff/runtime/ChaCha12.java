package org.inplace.ruff.runtime;

import java.security.SecureRandom;

/**
 * A stream of pseudo-random 64-bit numbers: the ChaCha cipher with 12 rounds, a 64-bit block counter from 0 and stream 0. The
 * expansion of seeds and the order of words are prescribed (library specification, section 2.11): programs with a seed print
 * the same numbers everywhere.
 */
final class ChaCha12 {

    private static final int ROUNDS = 12;
    private static final int KEY_WORDS = 8;
    private static final int BLOCK_WORDS = 16;
    /** "expand 32-byte k" in ASCII, little-endian. */
    private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
    private static final int KEY_AT = CONSTANTS.length;
    private static final int COUNTER_AT = KEY_AT + KEY_WORDS;

    private static final long PCG_MULTIPLIER = 6364136223846793005L;
    private static final long PCG_INCREMENT = Long.parseUnsignedLong("11634580027462260723");

    private final int[] input = new int[BLOCK_WORDS];
    private final int[] block = new int[BLOCK_WORDS];
    private long counter;
    private int used = BLOCK_WORDS;

    private ChaCha12() {
        System.arraycopy(CONSTANTS, 0, input, 0, CONSTANTS.length);
    }

    /** The stream of a seed, which a PCG32 generator expands to a key. */
    static ChaCha12 seeded(long seed) {
        ChaCha12 stream = new ChaCha12();
        long state = seed;
        for (int i = 0; i < KEY_WORDS; i++) {
            state = state * PCG_MULTIPLIER + PCG_INCREMENT;
            int word = (int) ((state >>> 18 ^ state) >>> 27);
            stream.input[KEY_AT + i] = Integer.rotateRight(word, (int) (state >>> 59));
        }
        return stream;
    }

    /** A stream that nobody can predict. */
    static ChaCha12 unpredictable() {
        ChaCha12 stream = new ChaCha12();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < KEY_WORDS; i++) {
            stream.input[KEY_AT + i] = random.nextInt();
        }
        return stream;
    }

    /** The next 64 bits: two words, the lower half first. */
    long next() {
        if (used == BLOCK_WORDS) {
            fill();
        }
        long low = block[used] & 0xffff_ffffL;
        long high = block[used + 1];
        used += 2;
        return low | high << 32;
    }

    private void fill() {
        input[COUNTER_AT] = (int) counter;
        input[COUNTER_AT + 1] = (int) (counter >>> 32);
        counter++;
        System.arraycopy(input, 0, block, 0, BLOCK_WORDS);
        for (int i = 0; i < ROUNDS; i += 2) {
            for (int column = 0; column < 4; column++) {
                quarter(column, column + 4, column + 8, column + 12);
            }
            for (int column = 0; column < 4; column++) {
                quarter(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4);
            }
        }
        for (int i = 0; i < BLOCK_WORDS; i++) {
            block[i] += input[i];
        }
        used = 0;
    }

    private void quarter(int a, int b, int c, int d) {
        block[a] += block[b];
        block[d] = Integer.rotateLeft(block[d] ^ block[a], 16);
        block[c] += block[d];
        block[b] = Integer.rotateLeft(block[b] ^ block[c], 12);
        block[a] += block[b];
        block[d] = Integer.rotateLeft(block[d] ^ block[a], 8);
        block[c] += block[d];
        block[b] = Integer.rotateLeft(block[b] ^ block[c], 7);
    }
}
