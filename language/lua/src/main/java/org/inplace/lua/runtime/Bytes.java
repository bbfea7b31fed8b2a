package org.inplace.lua.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches in bytes, eight at a time. */
public final class Bytes {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Bytes() {
    }

    /** The index of the first such byte in a range; the end of the range if there is none. */
    public static int indexOf(byte[] bytes, int from, int to, byte sought) {
        int i = from;
        long pattern = (sought & 0xff) * ONES;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long differences = (long) WORDS.get(bytes, i) ^ pattern;
            // the lowest high bit is that of the first byte which is 0
            long zeros = differences - ONES & ~differences & HIGHS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (i < to && bytes[i] != sought) {
            i++;
        }
        return i;
    }
}
