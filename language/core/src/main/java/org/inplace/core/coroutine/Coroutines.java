package org.inplace.core.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleOptions;
import java.util.function.UnaryOperator;
import jdk.internal.vm.ContinuationSupport;

/**
 * The coroutines of a context: makes them, and knows which one runs. For one thread at a time, which need not always be the
 * same. What a language keeps per thread of control, such as a depth of calls, it has to exchange at each switch itself.
 */
public final class Coroutines {

    /** What stacks are made of. */
    public enum Means {
        /** {@code jdk.internal.vm.Continuation}: a switch takes a fraction of a microsecond. */
        CONTINUATIONS,
        /** A thread for each coroutine that was started: works everywhere, if the context may create threads. */
        THREADS
    }

    private final Means means;
    private final ThreadStacks threads;
    private Coroutine current;

    /** By continuations if the JVM lends them; unless the system property {@code inplace.coroutines} is {@code threads}. */
    public Coroutines(TruffleLanguage.Env env) {
        this(env, areThreads() ? Means.THREADS : Means.CONTINUATIONS);
    }

    /**
     * Whether coroutines are threads unless a means is given. They enter the context beside the thread that waits for them, so their
     * language must allow several threads then, even if it needs no more than one at a time to run.
     */
    @TruffleBoundary
    public static boolean areThreads() {
        return !hasContinuations() || "threads".equals(System.getProperty("inplace.coroutines"));
    }

    public Coroutines(TruffleLanguage.Env env, Means means) {
        this.means = means;
        threads = means == Means.THREADS ? new ThreadStacks(env) : null;
    }

    /**
     * Whether the JVM has continuations and was started with {@code --add-exports=java.base/jdk.internal.vm=org.inplace.core}. A
     * native executable has them for its own virtual threads, not for code that it compiles at run time.
     */
    @TruffleBoundary
    public static boolean hasContinuations() {
        return !TruffleOptions.AOT && Object.class.getModule().isExported("jdk.internal.vm", Coroutines.class.getModule()) && ContinuationSupport.isSupported();
    }

    public Means means() {
        return means;
    }

    /**
     * A coroutine that has not begun.
     *
     * @param body called with the value of the first {@link Coroutine#resume}. Must not refer to the coroutine, or one made
     *            of a thread is never garbage.
     * @throws CoroutineException if it would need a thread and the context allows none
     */
    @TruffleBoundary
    public Coroutine create(UnaryOperator<Object> body) {
        // the first is a constant, with which a native executable is made without the class behind it
        return !TruffleOptions.AOT && threads == null ? new Coroutine(this, new ContinuationStack(body)) : threads.create(this, body);
    }

    /** The coroutine that runs now, or null outside of all. */
    public Coroutine current() {
        return current;
    }

    /**
     * Suspends the coroutine that runs now. Its {@link Coroutine#resume} returns the value.
     *
     * @return the value that it is resumed with
     * @throws IllegalStateException if none runs; languages have asked for {@link #current} before
     * @throws CoroutineException if a native method is among the calls that would have to be left
     */
    @TruffleBoundary
    public Object yield(Object value) {
        if (current == null) {
            throw new IllegalStateException("No coroutine is running");
        }
        return current.stack().yield(value); // leaves no reference to the coroutine on its own stack
    }

    /** Ends the threads of suspended coroutines, for {@code finalizeContext}. Their remaining code does not run. */
    @TruffleBoundary
    public void close() {
        if (threads != null) {
            threads.close();
        }
    }

    /** Notes that a coroutine begins to run, and returns the one that has run until now. */
    Coroutine enter(Coroutine next) {
        Coroutine before = current;
        current = next;
        return before;
    }

    void leaveTo(Coroutine resumer) {
        current = resumer;
    }
}
