package org.inplace.core.limit;

import com.oracle.truffle.api.nodes.Node;

/** What one thread of a context may use up before it has to ask the context for more. */
public final class ThreadMeter {

    private final Meter meter;
    private long statements;
    private long calls;

    ThreadMeter(Meter meter) {
        this.meter = meter;
    }

    /** Uses statements up; if there are no more, the context ends. */
    void use(long number, Node at) {
        long left = statements - number;
        if (left < 0) {
            left += meter.take(-left, at);
        }
        statements = left;
    }

    long left() {
        return statements;
    }

    void giveBack() {
        meter.giveBack(statements);
        statements = 0;
    }

    /** One call more is active; if that is too many, the context ends. */
    void enter(Node at) {
        if (++calls > meter.depth) {
            meter.exceed(Limit.DEPTH, at);
        }
    }

    void leave() {
        calls--;
    }

    /** How many calls are active. */
    public long calls() {
        return calls;
    }

    /** Says how many are, after a switch to another stack. */
    public void setCalls(long active) {
        calls = active;
    }
}
