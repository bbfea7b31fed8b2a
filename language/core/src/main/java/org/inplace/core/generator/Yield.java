package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.control.Completion;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;

/** {@code yield} as a statement. */
public final class Yield extends Statement {

    private final Resume resume;
    @Child private Expression value;

    public Yield(Resume resume, Expression value) {
        this.resume = resume;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (resume.isPending(frame)) {
            resume.arrive(frame);
            return null;
        }
        resume.give(frame, value.execute(frame));
        return Completion.YIELD;
    }
}
