package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.Activations;
import org.inplace.core.generator.Resume;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.CaughtError;

/** {@code try … except e …} (section 15.3). */
public final class TryExcept extends Statement {

    @Child private Statement body;
    @Child private Statement reset;
    @Child private Place error;
    @Child private Statement handler;
    private final boolean needsStack;
    private final Resume resume;
    private final int phaseSlot;
    private final BranchProfile caught = BranchProfile.create();

    /**
     * @param reset makes the handler's variables absent where that matters; may be null
     * @param needsStack whether the handler may look at the error's {@code stack}, which costs a walk over all activations
     * @param resume where the statement is in a generator and yields; else null
     * @param phaseSlot for whether the handler runs; only if there is {@code resume}
     */
    public TryExcept(Statement body, Statement reset, Place error, Statement handler, boolean needsStack, Resume resume, int phaseSlot) {
        this.body = body;
        this.reset = reset;
        this.error = error;
        this.handler = handler;
        this.needsStack = needsStack;
        this.resume = resume;
        this.phaseSlot = phaseSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (resume != null) {
            if (resume.isPending(frame) && frame.getLong(phaseSlot) != 0) {
                return handler.execute(frame);
            }
            frame.setLong(phaseSlot, 0);
        }
        Activations activations = Language.activations(this);
        int depth = activations.depth();
        Object value;
        try {
            return body.execute(frame);
        } catch (AbstractTruffleException e) {
            caught.enter();
            value = needsStack ? CaughtError.of(e, this) : CaughtError.withoutStack(e, this);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            value = CaughtError.of(e, this);
        }
        activations.unwind(depth);
        if (resume != null) {
            resume.arrive(frame);
        }
        if (reset != null) {
            reset.execute(frame);
        }
        error.set(frame, value);
        if (resume != null) {
            frame.setLong(phaseSlot, 1);
        }
        return handler.execute(frame);
    }
}
