package org.inplace.core.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.limit.ThreadMeter;

/**
 * Code that runs until it yields, and goes on where it was when it is resumed; made by {@link Coroutines#create}. One that
 * nobody holds is garbage, wherever it was suspended: its remaining code never runs.
 */
public final class Coroutine {

    /** What a coroutine is doing. */
    public enum State {
        /** It was not started, or has yielded: the only state in which it can be resumed. */
        SUSPENDED,
        RUNNING,
        /** It waits for another one, which it has resumed. */
        NORMAL,
        /** It has returned, or ended by an exception. */
        DEAD
    }

    private final Coroutines owner;
    private Stack stack;
    private State state = State.SUSPENDED;
    /** How many calls are active on its stack, if that is limited. */
    private long calls;

    Coroutine(Coroutines owner, Stack stack) {
        this.owner = owner;
        this.stack = stack;
    }

    public State state() {
        return state;
    }

    /** Whether it has returned or ended by an exception. After {@link #resume} this tells a result from a yielded value. */
    public boolean isDone() {
        return state == State.DEAD;
    }

    Stack stack() {
        return stack;
    }

    /**
     * Runs the body until it yields or ends. What it ends with, of any class, is thrown here as it is.
     *
     * @param value what the body is called with, or what the yield that it waits in returns
     * @return the value yielded, or if {@link #isDone} is true then, what the body returned
     * @throws IllegalStateException if the coroutine is not suspended; languages have asked for the state before
     * @throws CoroutineException if it needs a thread and there is none for it; the coroutine is dead then
     */
    @TruffleBoundary
    public Object resume(Object value) {
        if (state != State.SUSPENDED) {
            throw new IllegalStateException("The coroutine is " + state);
        }
        // the node that makes the present call belongs to this side of the switch
        EncapsulatingNodeReference reference = EncapsulatingNodeReference.getCurrent();
        Node node = reference.set(null);
        Coroutine resumer = owner.enter(this);
        if (resumer != null) {
            resumer.state = State.NORMAL;
        }
        state = State.RUNNING;
        ThreadMeter meter = ThreadMeter.active();
        long outside = meter == null ? 0 : meter.calls();
        if (meter != null) {
            meter.setCalls(outside + calls);
        }
        boolean yielded = false;
        try {
            Object result = stack.resume(value);
            yielded = !stack.isDone();
            return result;
        } finally {
            if (meter != null) {
                calls = meter.calls() - outside;
                meter.setCalls(outside);
            }
            if (yielded) {
                state = State.SUSPENDED;
            } else {
                state = State.DEAD;
                stack = null;
            }
            if (resumer != null) {
                resumer.state = State.RUNNING;
            }
            owner.leaveTo(resumer);
            reference.set(node);
        }
    }
}
