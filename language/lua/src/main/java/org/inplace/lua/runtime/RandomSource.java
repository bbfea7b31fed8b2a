package org.inplace.lua.runtime;

/** The random numbers of a context: a counter whose values are scrambled. The same seed gives the same numbers everywhere. */
public final class RandomSource {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    /** Begins a new sequence. */
    public void seed(long seed) {
        state = seed * STEP;
    }

    private long bits() {
        state += STEP;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** A number from 0 to before 1, of 53 random bits. */
    public double next() {
        return (bits() >>> 11) * 0x1p-53;
    }
}
