package org.inplace.core.limit;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells whether a context holds too much memory. It cannot before it has allocated so much; nor while the JVM's memory has not grown
 * by so much since the context began. Only then garbage is collected, to know by how much it really has grown. If it may have been
 * another context, what this one holds is looked at, object by object: if that takes long, it is much.
 */
final class Scale {

    /** Until the memory in use is this part of the limit, it does not matter what of it is garbage. */
    private static final int PART = 8;
    private static final long PATIENCE_MILLIS = 300;

    private final TruffleContext context;
    private final Usage usage;
    private final long limit;
    private long next;
    /** The memory in use before the context began; negative if not known yet. */
    private long before = -1;
    /** Whether the last collection was in vain, and since then as much as the limit has always looked old. */
    private boolean suspectedInVain;

    Scale(TruffleContext context, Usage usage, long limit) {
        this.context = context;
        this.usage = usage;
        this.limit = limit;
        next = limit;
    }

    /**
     * Whether the context holds more than it may.
     *
     * @param alone whether no other context may be what holds it
     */
    boolean exceeds(TruffleInstrument.Env env, Heap heap, boolean alone) {
        if (before < 0) {
            before = Heap.used();
            if (before > limit / PART && heap.mayCollect()) {
                before = heap.collect();
            }
        }
        long allocated = usage.allocated();
        if (allocated < next || Heap.used() - before < limit || !isSuspect(heap) && !heap.mayCollect()) {
            return false;
        }
        long grown = heap.collect() - before;
        if (grown >= limit && (alone || grown >= 2 * limit || held(env) >= limit)) {
            return true;
        }
        before += Math.min(0, grown);
        next = allocated + (grown < limit ? limit - Math.max(0, grown) : limit / PART);
        suspectedInVain = true;
        return false;
    }

    /** Whether so much is old already that it can hardly be garbage. */
    private boolean isSuspect(Heap heap) {
        boolean much = heap.old() - before >= limit;
        suspectedInVain &= much;
        return much && !suspectedInVain;
    }

    /** What the context holds; the limit if it is more or takes too long to find out. */
    private long held(TruffleInstrument.Env env) {
        AtomicBoolean late = new AtomicBoolean();
        Thread clock = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
                late.set(true);
            } catch (InterruptedException inTime) {
                // it was not late
            }
        });
        try {
            return env.calculateContextHeapSize(context, limit, late);
        } catch (IllegalStateException cancelled) { // or the context is closed, which does no harm
            return limit;
        } finally {
            clock.interrupt();
        }
    }
}
