package org.inplace.core.coroutine;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.inplace.core.coroutine.CoroutineException.Reason;

/**
 * A stack that is a thread's. The thread that resumes waits for this one and takes part in the context meanwhile; this one
 * leaves the context while it is suspended, so that nothing which happens to the context's threads happens to it.
 */
final class ThreadStack implements Stack, Runnable {

    /** How often to look for one's turn before going to sleep: a few microseconds. */
    private static final int SPINS = Runtime.getRuntime().availableProcessors() > 1 ? 200 : 0;
    private static final long LOOK_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Unwinds the thread; programs cannot catch it. */
    private static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private final ThreadStacks stacks;
    private ThreadStacks.Handle handle;
    private UnaryOperator<Object> code;
    private volatile Thread thread;
    private Thread resumer;
    private Object passed;
    private Throwable failure;
    private boolean done;

    /** Whose turn it is: published last, after the fields above. */
    private volatile boolean inside;
    private volatile boolean ended;
    private volatile boolean insideSleeps;
    private volatile boolean outsideSleeps;

    ThreadStack(ThreadStacks stacks, UnaryOperator<Object> code) {
        this.stacks = stacks;
        this.code = code;
    }

    ThreadStacks.Handle handle() {
        return handle;
    }

    void setHandle(ThreadStacks.Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public Object resume(Object value) {
        if (done) { // while it was suspended
            throw new CoroutineException(Reason.INTERRUPTED);
        }
        passed = value;
        resumer = Thread.currentThread();
        inside = true;
        if (thread == null) {
            thread = stacks.thread(this);
            stacks.start(this, thread);
        } else if (insideSleeps) {
            LockSupport.unpark(thread);
        }
        awaitOutside();
        if (failure != null) {
            throw Stack.rethrow(failure);
        }
        return take();
    }

    private void awaitOutside() {
        for (int i = SPINS; inside && i > 0; i--) {
            Thread.onSpinWait();
        }
        if (inside) {
            try {
                TruffleSafepoint.setBlockedThreadInterruptible(null, ThreadStack::sleepOutside, this);
            } catch (Throwable stop) { // not only this thread has to stop, but also what it waits for
                stacks.interrupt(thread, Stopped::new);
                ended = true;
                while (inside && thread.isAlive()) {
                    LockSupport.parkNanos(this, LOOK_AFTER_NANOS);
                }
                end();
                throw stop;
            }
        }
    }

    private static void sleepOutside(ThreadStack stack) throws InterruptedException {
        stack.outsideSleeps = true;
        try {
            while (stack.inside) {
                LockSupport.parkNanos(stack, LOOK_AFTER_NANOS);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (stack.inside && !stack.thread.isAlive()) { // it was not let into the context
                    throw new CoroutineException(Reason.THREADS_DENIED);
                }
            }
        } finally {
            stack.outsideSleeps = false;
        }
    }

    /** What the thread does. */
    @Override
    public void run() {
        UnaryOperator<Object> started = code;
        code = null;
        try {
            passed = started.apply(take());
        } catch (Throwable e) {
            failure = e;
        }
        done = true;
        stacks.ending(this);
        leave();
    }

    @Override
    public Object yield(Object value) {
        passed = value;
        leave();
        for (int i = SPINS; !inside && i > 0; i--) {
            Thread.onSpinWait();
        }
        if (!inside) { // an interrupt of the context waits until all its threads have unwound, so it ends this one, too
            stacks.context().leaveAndEnter(null, TruffleSafepoint.Interrupter.THREAD_INTERRUPT, ThreadStack::sleepInside, this);
        }
        if (ended) {
            throw new Stopped();
        }
        return take();
    }

    private void leave() {
        Thread waiting = resumer;
        resumer = null;
        inside = false;
        if (outsideSleeps) {
            LockSupport.unpark(waiting);
        }
    }

    private static Object sleepInside(ThreadStack stack) throws InterruptedException {
        stack.insideSleeps = true;
        try {
            while (!stack.inside && !stack.ended) {
                LockSupport.park(stack);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            stack.insideSleeps = false;
        }
        return stack;
    }

    private Object take() {
        Object value = passed;
        passed = null;
        return value;
    }

    /** Tells the thread, if there is one and it is suspended, to unwind; does not wait for that. */
    void end() {
        ended = true;
        LockSupport.unpark(thread);
    }

    /** Waits until the thread has ended; without one there is nothing to wait for. */
    static void join(Thread thread) throws InterruptedException {
        if (thread != null) {
            thread.join();
        }
    }

    Thread thread() {
        return thread;
    }
}
