package org.inplace.core.limit;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Looks at contexts from time to time, from threads of its own: at the time that they took, and at their memory. Measuring memory
 * waits for the program, which must not keep the clock waiting, so they have a thread each.
 */
final class Watch {

    private static final long TICK_MILLIS = 5;
    private static final long SEARCH_NANOS = 50_000_000;

    private final TruffleInstrument.Env env;
    private final Set<Meter> contexts = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private final Map<Meter, Long> lastSearch = new WeakHashMap<>();
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
                try {
                    check.run();
                } catch (OutOfMemoryError e) {
                    // programs are catching such errors just now, to go on; so does this
                }
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
            while (contexts.isEmpty() && !ended) {
                wait();
            }
            if (!ended) {
                wait(TICK_MILLIS);
            }
            return !ended;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void checkTime() {
        for (Meter meter : contexts) {
            if (meter.has(Limit.TIME) && !meter.usage.isActive()) {
                findClosing(meter);
            }
            if (meter.has(Limit.TIME) && meter.usage.time() >= meter.most(Limit.TIME)) {
                end(meter, Limit.TIME);
            }
        }
    }

    /** The engine does not say when a thread becomes active to close a context, which may run code of the program: threads have to say so. */
    private void findClosing(Meter meter) {
        long now = System.nanoTime();
        long passed = now - lastSearch.getOrDefault(meter, now - SEARCH_NANOS);
        if (passed >= SEARCH_NANOS) {
            lastSearch.put(meter, now);
            env.submitThreadLocal(meter.context, null, new ThreadLocalAction(false, false) {
                @Override
                protected void perform(Access access) {
                    meter.usage.add(Math.min(passed, 2 * SEARCH_NANOS));
                }
            });
        }
    }

    private void checkMemory() {
        boolean alone = contexts.stream().filter(meter -> meter.has(Limit.MEMORY)).limit(2).count() == 1;
        for (Meter meter : contexts) {
            if (meter.has(Limit.MEMORY) && meter.scale.exceeds(env, heap, alone)) {
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
        } catch (OutOfMemoryError e) {
            contexts.add(meter); // it has not been ended, so it has to be the next time
        }
    }
}
