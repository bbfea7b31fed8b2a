package org.inplace.core.coroutine;

/** The calls that a coroutine is in, and how to switch to them and back. Knows nothing of the {@link Coroutine} it is of. */
interface Stack {

    /** Switches to this stack until it is left by {@link #yield} or at its end; throws what the body threw. */
    Object resume(Object value);

    /** Leaves this stack, on which the caller is, until it is resumed. */
    Object yield(Object value);

    /** Whether the body has ended. */
    boolean isDone();

    /** Throws an exception of any class. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException rethrow(Throwable e) throws E {
        throw (E) e;
    }
}
