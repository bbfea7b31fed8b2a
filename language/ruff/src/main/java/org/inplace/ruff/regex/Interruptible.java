package org.inplace.ruff.regex;

import com.oracle.truffle.api.TruffleSafepoint;

/** A text for an engine that knows nothing of programs that are to stop: it stops while it reads. */
final class Interruptible extends CountedText {

    private static final int READS_PER_POLL = 1 << 12;

    private int reads;

    Interruptible(String text) {
        super(text);
    }

    @Override
    void count() {
        if (++reads % READS_PER_POLL == 0) {
            TruffleSafepoint.pollHere(null);
        }
    }
}
