package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Display;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Nesting;

/** A string with {@code ${…}} in it. */
public final class Interpolate extends Expression {

    @Children private final Expression[] parts;

    public Interpolate(Expression[] parts) {
        this.parts = parts;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return join(Call.evaluate(frame, parts, 0));
    }

    @TruffleBoundary
    private Text join(Object[] values) {
        try {
            Text.Builder out = new Text.Builder();
            for (Object value : values) {
                out.append(Display.text(value));
            }
            return out.build();
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", this);
        }
    }
}
