package org.inplace.core.limit;

import com.oracle.truffle.api.nodes.Node;

/**
 * Has a loop use up statements. The loop counts its iterations in a register, and pays for many of them at once: so a limit costs
 * it next to nothing.
 */
public final class Toll extends Node {

    /** An iteration that is not paid for yet is one that goes beyond the limit, if it has been reached: so not too many at once. */
    private static final int MOST_UNPAID = 1024;

    private final Meters meters;
    private final int statements;
    private final boolean severalAtOnce;

    /**
     * @param statements how many there are in one iteration
     * @param severalAtOnce whether an iteration takes so little that counting it would be felt
     */
    Toll(Meters meters, int statements, boolean severalAtOnce) {
        this.meters = meters;
        this.statements = statements;
        this.severalAtOnce = severalAtOnce;
    }

    /** Whether compiled code should run a few iterations without comparing their number with the credit. */
    public boolean severalAtOnce() {
        return severalAtOnce;
    }

    /** How many iterations may go by before they are paid for. */
    public int credit() {
        long left = meters.get().left();
        return left >= (long) MOST_UNPAID * statements ? MOST_UNPAID : (int) (left / statements) + 1;
    }

    public void pay(int iterations) {
        meters.use((long) iterations * statements, this);
    }
}
