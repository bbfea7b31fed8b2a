package org.inplace.core.limit;

import com.oracle.truffle.api.CompilerDirectives;
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

    /** Uses statements up; false if there were not as many left. */
    boolean use(long number) {
        long left = statements - number;
        statements = left;
        return left >= 0;
    }

    /**
     * Gets more statements after it has used up some that it did not have; if there are no more, the context ends.
     *
     * @param alone whether no other thread needs any
     */
    void take(Node at, boolean alone) {
        statements += meter.take(-statements, alone, at);
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
            CompilerDirectives.transferToInterpreter();
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
