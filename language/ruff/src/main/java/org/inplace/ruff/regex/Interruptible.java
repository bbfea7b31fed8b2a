package org.inplace.ruff.regex;

import com.oracle.truffle.api.TruffleSafepoint;

/** A text for an engine that knows nothing of programs that are to stop: it stops while it reads. */
final class Interruptible implements CharSequence {

    private static final int READS_PER_POLL = 1 << 12;

    private final String text;
    private int reads;

    Interruptible(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_PER_POLL == 0) {
            TruffleSafepoint.pollHere(null);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
