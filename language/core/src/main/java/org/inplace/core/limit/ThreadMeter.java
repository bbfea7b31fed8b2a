package org.inplace.core.limit;

import com.oracle.truffle.api.nodes.Node;

/** What one thread of a context may use up before it has to ask the context for more. */
public final class ThreadMeter {

    /** Those of the threads that are active in contexts with limits; coroutines find theirs here. */
    private static final ThreadLocal<ThreadMeter> ACTIVE = new ThreadLocal<>();

    private final Meter meter;
    /** That of the context from which the thread has come into this one. */
    private ThreadMeter outer;
    private long statements;
    private long calls;

    ThreadMeter(Meter meter) {
        this.meter = meter;
    }

    /** That of the current thread; null if there are no limits. */
    public static ThreadMeter active() {
        return ACTIVE.get();
    }

    void activate() {
        outer = ACTIVE.get();
        ACTIVE.set(this);
    }

    void deactivate() {
        ACTIVE.set(outer);
        outer = null;
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
    public void setCalls(long number) {
        calls = number;
    }
}
