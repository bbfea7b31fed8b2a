package org.inplace.core.value;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;

/**
 * Whether a context has only one thread. While that holds, what several functions see may be changed in place; with more
 * threads it is replaced, so that each thread sees its old state or its new one.
 */
public final class OneThread {

    private static final Assumption EVERYWHERE = Truffle.getRuntime().createAssumption("one thread at a time in each context");

    private volatile int threads;

    /** Whether it has held for all contexts of the process so far. */
    public static boolean heldEverywhere() {
        return EVERYWHERE.isValid();
    }

    /** Nothing at all in compiled code as long as it has held everywhere; one load after that. */
    public boolean holds() {
        return EVERYWHERE.isValid() || threads <= 1;
    }

    /** A thread enters the context for the first time. */
    public synchronized void enter() {
        if (threads > 0) {
            EVERYWHERE.invalidate();
        }
        threads++;
    }

    /** A thread will not come back to the context. */
    public synchronized void leave() {
        threads--;
    }
}
