package org.inplace.core.limit;

import java.lang.ref.WeakReference;

/** The memory of the whole JVM. For one thread. */
final class Heap {

    /** What collecting garbage may take is this part of the time at most, so that programs go on. */
    private static final int PART = 10;

    private long lastEnd = System.nanoTime() - Long.MAX_VALUE / 2;
    private long lastTook;

    /** The bytes in use, garbage among them. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Whether it is time to collect garbage again; if there is hardly any memory left, it is always. */
    boolean mayCollect() {
        return System.nanoTime() - lastEnd >= PART * lastTook || used() > Runtime.getRuntime().maxMemory() / PART * (PART - 1);
    }

    /** The bytes in use when there is no garbage. */
    long collect() {
        long begin = System.nanoTime();
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        System.gc();
        if (garbage.get() != null) { // collectors that run concurrently may have been at it already
            System.gc();
        }
        lastEnd = System.nanoTime();
        lastTook = lastEnd - begin;
        return used();
    }
}
