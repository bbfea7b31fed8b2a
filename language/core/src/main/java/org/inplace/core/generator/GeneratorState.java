package org.inplace.core.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.inplace.core.value.OneThread;

/** A generator: the frame of its body, and how far that is. Of several threads that want to run it only one does. */
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

    /** The arguments for the body to run on; null if somebody else runs it already. It must not have ended. */
    public Object[] start() {
        return OneThread.heldEverywhere() ? begin() : beginAlone();
    }

    @TruffleBoundary
    private synchronized Object[] beginAlone() {
        return begin();
    }

    private Object[] begin() {
        if (isRunning() || hasEnded()) {
            return null;
        }
        boolean again = phase == Phase.SUSPENDED;
        phase = Phase.RUNNING;
        return new Object[] {null, frame, again};
    }

    /** The body was left by a {@code yield}. */
    public void suspend() {
        leave(Phase.SUSPENDED);
    }

    /** The body has ended in whatever way; its variables are let go. */
    public void end() {
        frame = null;
        leave(Phase.ENDED);
    }

    private void leave(Phase next) {
        if (OneThread.heldEverywhere()) {
            phase = next;
        } else {
            leaveAlone(next);
        }
    }

    @TruffleBoundary
    private synchronized void leaveAlone(Phase next) {
        phase = next;
    }
}
