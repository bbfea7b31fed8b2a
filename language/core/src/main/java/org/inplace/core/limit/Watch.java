package org.inplace.core.limit;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Looks at contexts from time to time, from threads of its own: at the time that they took, and at their memory. Measuring memory
 * waits for the program, which must not keep the clock waiting, so they have a thread each.
 */
final class Watch {

    private static final long TICK_MILLIS = 5;

    private final TruffleInstrument.Env env;
    private final Set<Meter> contexts = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private boolean clock;
    private boolean scales;
    private final Heap heap = new Heap();

    Watch(TruffleInstrument.Env env) {
        this.env = env;
    }

    synchronized void add(Meter meter) {
        contexts.add(meter);
        if (meter.has(Limit.TIME) && !clock) {
            clock = true;
            start("inplace-time", this::checkTime);
        }
        if (meter.has(Limit.MEMORY) && !scales) {
            scales = true;
            start("inplace-memory", this::checkMemory);
        }
        notifyAll();
    }

    void remove(Meter meter) {
        contexts.remove(meter);
    }

    /** Ends the threads; the engine wants none left when it is closed. */
    void end() {
        ended = true;
        contexts.clear();
        synchronized (this) {
            notifyAll();
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void start(String name, Runnable check) {
        Thread thread = env.createSystemThread(() -> {
            while (awaitContexts()) {
                check.run();
            }
        });
        thread.setName(name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Waits for the next time to look; false if there will be none. */
    private synchronized boolean awaitContexts() {
        try {
            do {
                wait(contexts.isEmpty() ? 0 : TICK_MILLIS);
            } while (contexts.isEmpty() && !ended);
            return !ended;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void checkTime() {
        for (Meter meter : contexts) {
            if (meter.has(Limit.TIME) && meter.usage.time() >= meter.most(Limit.TIME)) {
                end(meter, Limit.TIME);
            }
        }
    }

    private void checkMemory() {
        for (Meter meter : contexts) {
            if (meter.has(Limit.MEMORY) && meter.scale.exceeds(env, heap)) {
                end(meter, Limit.MEMORY);
            }
        }
    }

    private void end(Meter meter, Limit limit) {
        contexts.remove(meter);
        try {
            meter.exceed(limit, null);
        } catch (IllegalStateException closed) {
            // it has ended by itself meanwhile
        }
    }
}
