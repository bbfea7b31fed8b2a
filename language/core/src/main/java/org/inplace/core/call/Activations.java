package org.inplace.core.call;

/**
 * How many function activations are live on one thread. Calls add and remove theirs on the normal way; an error that is
 * caught puts the count back to what it was where it is caught, so that nobody else has to look out for exceptions.
 */
public final class Activations {

    private int depth;

    /** One more; false, and not counted, if that would be more than the limit. */
    public boolean enter(int limit) {
        int next = depth + 1;
        if (next > limit) {
            return false;
        }
        depth = next;
        return true;
    }

    public void exit() {
        depth--;
    }

    public int depth() {
        return depth;
    }

    /** Puts the count back to an earlier one, when activations were left by an error. */
    public void unwind(int earlier) {
        depth = earlier;
    }
}
