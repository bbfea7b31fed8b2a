package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.Tagged;

/** {@code Enum::Variant(…)} with payload; those without are constants. */
public final class TagLiteral extends Expression {

    private final Tagged.Tag tag;
    @Children private final Expression[] payload;

    public TagLiteral(Tagged.Tag tag, Expression[] payload) {
        this.tag = tag;
        this.payload = payload;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new Tagged(tag, Evaluation.all(frame, payload, 0));
    }
}
