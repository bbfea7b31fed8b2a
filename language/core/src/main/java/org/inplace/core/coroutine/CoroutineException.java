package org.inplace.core.coroutine;

/** The surroundings forbid what a coroutine wants to do. Languages make their own error of it. */
public final class CoroutineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** A native method or a class initialiser is among the calls between resume and yield. */
        PINNED("Cannot yield across a native call"),
        /** Coroutines are threads here, and the context does not allow any. */
        THREADS_DENIED("Coroutines are not allowed in this context: it creates no threads, and the JVM lends no continuations"),
        /** Coroutines are threads here, and the system has no more of them. */
        THREADS_EXHAUSTED("Too many coroutines: the system has no more threads"),
        /** Coroutines are threads here, and the context was interrupted while this one was suspended. */
        INTERRUPTED("The coroutine was ended when its context was interrupted");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    CoroutineException(Reason reason) {
        super(reason.message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
