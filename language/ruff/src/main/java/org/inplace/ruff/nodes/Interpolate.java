package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Text;
import org.inplace.core.value.Display;
import org.inplace.ruff.runtime.Errors;
import org.inplace.core.value.Nesting;

/** A string with {@code ${…}} in it. */
public final class Interpolate extends Expression implements Makes {

    @Children private final Expression[] parts;

    public Interpolate(Expression[] parts) {
        this.parts = parts;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return join(Evaluation.all(frame, parts, 0));
    }

    @TruffleBoundary
    private Text join(Object[] values) {
        try {
            Text[] texts = new Text[values.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = Display.text(values[i]);
            }
            return Text.joined(texts);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", this);
        }
    }
}
