package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;

/**
 * {@code yield} within an expression, whose value is null. Its statement is a {@link Yielding} one, and what it evaluates
 * before is {@link Kept}.
 */
public final class YieldWithin extends Expression {

    private final Resume resume;
    private final long point;
    @Child private Expression value;

    /** @param point its number among those of the function, in the order in which they are reached */
    public YieldWithin(Resume resume, long point, Expression value) {
        this.resume = resume;
        this.point = point;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (resume.isPending(frame) && resume.point(frame) >= point) {
            if (resume.point(frame) == point) {
                resume.arrive(frame);
            }
            return Null.INSTANCE;
        }
        resume.give(frame, value.execute(frame), point);
        throw YieldException.INSTANCE;
    }
}
