package org.inplace.core.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;

/** A generator: the frame of its body, and how far that is. */
public final class GeneratorState {

    private enum Phase {
        NEW, SUSPENDED, RUNNING, ENDED
    }

    private final RootCallTarget body;
    private MaterializedFrame frame;
    private Phase phase = Phase.NEW;

    /** @param body of a {@link GeneratorRoot} */
    public GeneratorState(RootCallTarget body, MaterializedFrame frame) {
        this.body = body;
        this.frame = frame;
    }

    public RootCallTarget body() {
        return body;
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    public boolean hasEnded() {
        return phase == Phase.ENDED;
    }

    /** The arguments for the body to run on; it must neither be running nor have ended. */
    public Object[] start() {
        boolean again = phase == Phase.SUSPENDED;
        phase = Phase.RUNNING;
        return new Object[] {null, frame, again};
    }

    /** The body was left by a {@code yield}. */
    public void suspend() {
        phase = Phase.SUSPENDED;
    }

    /** The body has ended in whatever way; its variables are let go. */
    public void end() {
        phase = Phase.ENDED;
        frame = null;
    }
}
