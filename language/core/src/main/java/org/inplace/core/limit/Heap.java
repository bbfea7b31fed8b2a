package org.inplace.core.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.ref.WeakReference;

/** The memory of the whole JVM. For one thread. */
final class Heap {

    /** What collecting garbage may take is this part of the time at most, so that programs go on. */
    private static final int PART = 10;
    /** Where the JVM makes new objects, by the name that all its collectors with generations give it; null if it has no such place. */
    private final MemoryPoolMXBean eden = ManagementFactory.getMemoryPoolMXBeans().stream() //
                    .filter(pool -> pool.getName().contains("Eden")).findFirst().orElse(null);

    private long lastEnd = System.nanoTime() - Long.MAX_VALUE / 2;
    private long lastTook;
    private long lastUsed;

    /** The bytes in use, garbage among them. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Those of objects that have survived a collection, or are too large to be made where others are: some may be garbage by now. */
    long old() {
        long used = used();
        MemoryUsage young = eden == null ? null : eden.getUsage();
        return young == null ? 0 : Math.max(0, used - young.getUsed());
    }

    /** Whether it is time to collect garbage again: it always is when half of what was free after the last time is used up. */
    boolean mayCollect() {
        return System.nanoTime() - lastEnd >= PART * lastTook || used() > lastUsed + (Runtime.getRuntime().maxMemory() - lastUsed) / 2;
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
        lastUsed = used();
        return lastUsed;
    }
}
