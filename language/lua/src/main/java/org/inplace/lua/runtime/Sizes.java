package org.inplace.lua.runtime;

/** How large the parts of a table are, as PUC Lua 5.1 decides it (ltable.c; section 7.2 of the specification). */
final class Sizes {

    static final int LARGEST_ARRAY = 1 << 26;

    private static final int CLASSES = 27;

    /** How many keys there are from above 2^(i-1) to 2^i. */
    private final int[] counts = new int[CLASSES];

    /** What the sizes in a constructor are rounded to, since they are stored in a byte there. */
    static int rounded(int size) {
        int x = size;
        int exponent = 0;
        while (x >= 16) {
            x = (x + 1) >> 1;
            exponent++;
        }
        return x << exponent;
    }

    /** The smallest power of two that is not smaller. */
    static int power(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }

    void count(long key) {
        if (key >= 1 && key <= LARGEST_ARRAY) {
            counts[key == 1 ? 0 : 64 - Long.numberOfLeadingZeros(key - 1)]++;
        }
    }

    /** The largest power of two of which more than half would be in use; 0 if there is none. */
    int best() {
        int sum = 0;
        int best = 0;
        for (int i = 0; i < CLASSES; i++) {
            sum += counts[i];
            if (sum > (1 << i) / 2) {
                best = 1 << i;
            }
        }
        return best;
    }

    /** How many of the counted keys are within a size that {@link #best} gave. */
    int within(int size) {
        int sum = 0;
        for (int i = 0; i < CLASSES && 1 << i <= size; i++) {
            sum += counts[i];
        }
        return size == 0 ? 0 : sum;
    }
}
