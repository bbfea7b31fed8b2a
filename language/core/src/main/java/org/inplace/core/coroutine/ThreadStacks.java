package org.inplace.core.coroutine;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.inplace.core.coroutine.CoroutineException.Reason;

/** The stacks of a context that are threads: knows all that live, and finds those that nobody can resume any more. */
final class ThreadStacks {

    /** Room for some ten thousand calls of a program; only what is used is taken from memory. */
    private static final long STACK_SIZE = 64L << 20;
    /** So many threads may live before the garbage collector is asked which are still of use. */
    private static final int FEW = 1000;
    private static final long PATIENCE_MILLIS = 100;

    private final TruffleLanguage.Env env;
    private final Set<Handle> live = ConcurrentHashMap.newKeySet();
    /** Threads that have nothing more to do than to end. */
    private final Queue<Thread> ending = new ConcurrentLinkedQueue<>();
    private final ReferenceQueue<Coroutine> dropped = new ReferenceQueue<>();
    private int enough = FEW;

    ThreadStacks(TruffleLanguage.Env env) {
        this.env = env;
    }

    /** Tells when a coroutine is garbage. */
    static final class Handle extends PhantomReference<Coroutine> {

        private final ThreadStack stack;

        Handle(Coroutine coroutine, ReferenceQueue<Coroutine> queue, ThreadStack stack) {
            super(coroutine, queue);
            this.stack = stack;
        }
    }

    Coroutine create(Coroutines owner, UnaryOperator<Object> body) {
        if (!env.isCreateThreadAllowed()) {
            throw new CoroutineException(Reason.THREADS_DENIED);
        }
        ThreadStack stack = new ThreadStack(this, body);
        Coroutine coroutine = new Coroutine(owner, stack);
        stack.setHandle(new Handle(coroutine, dropped, stack));
        return coroutine;
    }

    TruffleContext context() {
        return env.getContext();
    }

    /** A thread for a stack, not yet started. */
    Thread thread(ThreadStack stack) {
        endDropped();
        Thread thread = env.newTruffleThreadBuilder(stack).stackSize(STACK_SIZE).build();
        thread.setDaemon(true);
        return thread;
    }

    void start(ThreadStack stack, Thread thread) {
        live.add(stack.handle());
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            live.remove(stack.handle());
            throw new CoroutineException(Reason.THREADS_EXHAUSTED);
        }
    }

    void ending(ThreadStack stack) {
        ending.add(Thread.currentThread());
        live.remove(stack.handle());
    }

    private void endDropped() {
        for (Thread thread = ending.peek(); thread != null && !thread.isAlive(); thread = ending.peek()) {
            ending.remove(thread);
        }
        for (Reference<?> handle = dropped.poll(); handle != null; handle = dropped.poll()) {
            ((Handle) handle).stack.end();
        }
        if (live.size() >= enough) {
            collect();
        }
    }

    /** Threads are nothing that the garbage collector sees a lack of, so it has to be asked. */
    private void collect() {
        List<Thread> ended = new ArrayList<>();
        System.gc();
        TruffleSafepoint.setBlockedThreadInterruptible(null, queue -> {
            for (Reference<?> handle = queue.remove(PATIENCE_MILLIS); handle != null; handle = queue.remove(1)) {
                ThreadStack stack = ((Handle) handle).stack;
                stack.end();
                ended.add(stack.thread());
            }
        }, dropped);
        join(ended);
        enough = Math.max(FEW, 2 * live.size());
    }

    /** Makes a thread throw something at its next safepoint. */
    void interrupt(Thread thread, Supplier<Error> thrown) {
        env.submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                throw thrown.get();
            }
        });
        thread.interrupt();
    }

    void close() {
        List<Thread> threads = new ArrayList<>();
        for (Handle handle : live) {
            handle.stack.end();
            threads.add(handle.stack.thread());
        }
        join(threads);
        join(ending);
    }

    private static void join(Iterable<Thread> threads) {
        for (Thread thread : threads) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ThreadStack::join, thread);
        }
    }
}
