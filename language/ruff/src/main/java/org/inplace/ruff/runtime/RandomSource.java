package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The random numbers of a context, for all of its threads: unpredictable, or the sequence of a seed. */
public final class RandomSource {

    private static final double UNIT = 0x1p-53;

    /** Made when it is needed first. */
    private ChaCha12 stream;

    /** Begins the sequence of a seed. */
    @TruffleBoundary
    public synchronized void seed(long seed) {
        stream = ChaCha12.seeded(seed);
    }

    /** Goes on with numbers that nobody can predict. */
    @TruffleBoundary
    public synchronized void clearSeed() {
        stream = null;
    }

    /** A number from 0 to below 1. */
    @TruffleBoundary
    public synchronized double fraction() {
        return (stream().next() >>> 11) * UNIT;
    }

    /** A number from one to another, which is not less; both may occur. */
    @TruffleBoundary
    public synchronized long between(long least, long greatest) {
        long count = greatest - least + 1;
        if (count == 0) {
            return stream().next();
        }
        // the greatest multiple of the count that the high half of a product can be drawn from evenly
        long zone = (count << Long.numberOfLeadingZeros(count)) - 1;
        while (true) {
            long draw = stream().next();
            if (Long.compareUnsigned(draw * count, zone) <= 0) {
                return least + Math.unsignedMultiplyHigh(draw, count);
            }
        }
    }

    private ChaCha12 stream() {
        if (stream == null) {
            stream = ChaCha12.unpredictable();
        }
        return stream;
    }
}
