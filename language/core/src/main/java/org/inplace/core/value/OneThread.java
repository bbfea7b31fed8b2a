package org.inplace.core.value;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;

/**
 * Whether every context has had only one thread at a time so far. While that holds, values need not ask whose they are. It
 * ends for good, for all contexts of the process.
 */
public final class OneThread {

    private static final Assumption HOLDS = Truffle.getRuntime().createAssumption("one thread at a time in each context");

    private OneThread() {
    }

    public static boolean holds() {
        return HOLDS.isValid();
    }

    /** To be called before a second thread enters a context while another is in it. */
    public static void end() {
        HOLDS.invalidate();
    }
}
