package org.inplace.core.limit;

import java.util.HashMap;
import java.util.Map;

/** The time that a context was active, and the memory that its threads have allocated meanwhile. */
final class Usage {

    /** What a thread had allocated before it became active in the context. */
    private final Map<Thread, Long> active = new HashMap<>();
    private long since;
    private long time;
    private long allocated;

    /** The current thread begins to run code of the context. */
    synchronized void enter() {
        if (active.isEmpty()) {
            since = System.nanoTime();
        }
        active.put(Thread.currentThread(), Allocation.ofCurrentThread());
    }

    /** The current thread ends that. */
    synchronized void leave() {
        Long before = active.remove(Thread.currentThread());
        if (before != null) {
            allocated += Allocation.ofCurrentThread() - before;
            if (active.isEmpty()) {
                time += System.nanoTime() - since;
            }
        }
    }

    synchronized boolean isActive() {
        return !active.isEmpty();
    }

    /** Adds time in which a thread was active without saying so. */
    synchronized void add(long nanoseconds) {
        time += nanoseconds;
    }

    /** The nanoseconds in which at least one thread was active. */
    synchronized long time() {
        return active.isEmpty() ? time : time + System.nanoTime() - since;
    }

    /** The bytes that were allocated, whether they are garbage by now or not. */
    synchronized long allocated() {
        long sum = allocated;
        for (Map.Entry<Thread, Long> thread : active.entrySet()) {
            sum += Math.max(0, Allocation.of(thread.getKey()) - thread.getValue());
        }
        return sum;
    }
}
