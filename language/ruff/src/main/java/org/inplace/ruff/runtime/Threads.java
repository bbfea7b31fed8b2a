package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The threads of a context apart from the main one. They end with the context, wherever they are. */
public final class Threads {

    /** As much as the launcher gives the main thread; only what is used is taken from memory. */
    private static final long STACK = 256L << 20;
    private static final long DEFAULT_POOL_SIZE = 256;

    /** Unwinds a thread that is told to stop; programs cannot catch it. */
    private static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private final TruffleLanguage.Env env;
    private final Thread main = Thread.currentThread();
    private final Set<Thread> live = ConcurrentHashMap.newKeySet();
    /** Those that the end of the program waits for. */
    private final Set<Thread> awaited = ConcurrentHashMap.newKeySet();
    private volatile boolean mainEnded;
    private final AtomicInteger pending = new AtomicInteger();
    private volatile long poolSize = DEFAULT_POOL_SIZE;

    public Threads(TruffleLanguage.Env env) {
        this.env = env;
    }

    /** Runs code of the program on a thread of its own; an error in it is reported, and ends only that thread. */
    @TruffleBoundary
    public void spawn(Runnable code, Node location) {
        start(() -> {
            try {
                code.run();
            } catch (AbstractTruffleException e) {
                report(CaughtError.own(e, location));
            } catch (StackOverflowError | OutOfMemoryError e) {
                report(CaughtError.translate(e, location));
            }
        }, location);
    }

    /**
     * Runs a task on a thread of its own.
     *
     * @param result gets the task's value, or a {@link Promise.Rejection} with the message of the error that it ended with
     * @return the thread
     */
    @TruffleBoundary
    public Thread run(Supplier<Object> task, CompletableFuture<Object> result, Node location) {
        return await(start(() -> {
            try {
                result.complete(task.get());
            } catch (AbstractTruffleException e) {
                result.completeExceptionally(rejection(CaughtError.own(e, location)));
            } catch (StackOverflowError | OutOfMemoryError e) {
                result.completeExceptionally(rejection(CaughtError.translate(e, location)));
            } catch (Promise.Rejection e) {
                result.completeExceptionally(e);
            }
        }, location));
    }

    private Thread await(Thread thread) {
        awaited.removeIf(t -> !t.isAlive());
        awaited.add(thread);
        return thread;
    }

    private static Promise.Rejection rejection(RuffError error) {
        return new Promise.Rejection(error.getMessage());
    }

    /** Runs tasks on a number of threads, each of which takes the next task when it is done with one. */
    @TruffleBoundary
    public void runAll(Iterable<Runnable> tasks, int workers, Node location) {
        ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
        tasks.forEach(queue::add);
        for (int i = Math.min(workers, queue.size()); i > 0; i--) {
            await(start(() -> {
                for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
                    task.run();
                }
            }, location));
        }
    }

    private Thread start(Runnable action, Node location) {
        live.removeIf(thread -> !thread.isAlive());
        Thread thread;
        Runnable guarded = () -> {
            try {
                action.run();
            } catch (Stopped stopped) {
                // that is all it had to do
            }
        };
        try {
            thread = env.newTruffleThreadBuilder(guarded).stackSize(STACK).build();
        } catch (IllegalStateException e) {
            throw Errors.failed("Threads are not allowed in this context", location);
        }
        thread.setDaemon(true);
        thread.start();
        live.add(thread);
        return thread;
    }

    private void report(RuffError error) {
        try {
            OutputStream err = env.err();
            err.write(error.report().getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyReads) {
            // the thread ends anyway
        }
    }

    /** Notes that something outside of the program is going to settle a promise, until {@link #settled}. */
    public void awaitSettling() {
        pending.incrementAndGet();
    }

    public void settled() {
        pending.decrementAndGet();
    }

    /** Whether the current thread is the last one that could do anything. */
    public boolean isLast() {
        Thread current = Thread.currentThread();
        return pending.get() == 0 && live.stream().allMatch(t -> t == current || !t.isAlive()) && (current == main || mainEnded || !main.isAlive());
    }

    /** How many library operations of one call run at once if the call does not say. */
    public long poolSize() {
        return poolSize;
    }

    /** Returns the size before. */
    public synchronized long setPoolSize(long size) {
        long before = poolSize;
        poolSize = size;
        return before;
    }

    /** Makes threads end at their next safepoint, and does not wait for that. */
    @TruffleBoundary
    public void stop(Thread... threads) {
        env.submitThreadLocal(threads, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                throw new Stopped();
            }
        });
        for (Thread thread : threads) {
            thread.interrupt();
        }
    }

    /** Lets asynchronous work go on that the program began, for some time; to be called when the program has come to its end. */
    @TruffleBoundary
    public void finish(long milliseconds) {
        mainEnded = true;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        for (Thread thread = anyAwaited(); thread != null; thread = anyAwaited()) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (!left.isPositive()) {
                return;
            }
            TruffleSafepoint.setBlockedThreadInterruptible(null, t -> t.join(left), thread);
        }
    }

    private Thread anyAwaited() {
        return awaited.stream().filter(Thread::isAlive).findAny().orElse(null);
    }

    /** Ends all threads; to be called when the context is closed. */
    @TruffleBoundary
    public void stopAll() {
        Thread[] threads = live.toArray(Thread[]::new);
        if (threads.length > 0) {
            stop(threads);
            for (Thread thread : threads) {
                TruffleSafepoint.setBlockedThreadInterruptible(null, Thread::join, thread);
            }
        }
    }
}
