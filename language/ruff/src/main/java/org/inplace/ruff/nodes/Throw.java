package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Container;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Errors;
import org.inplace.core.value.Nesting;
import org.inplace.ruff.runtime.RuffError;

/** {@code throw(v)} (section 15.2). */
public final class Throw extends Expression {

    @Child private Expression value;

    public Throw(Expression value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw error(value.execute(frame));
    }

    @TruffleBoundary
    private RuffError error(Object thrown) {
        if (thrown instanceof Text message) {
            return new RuffError(message, null, this);
        }
        if (thrown instanceof RecordValue struct) {
            Text message = struct.get("message") instanceof Text own ? own : Text.of(struct.name() + " error");
            return new RuffError(message, Container.share(struct.get("cause")), this);
        }
        try {
            return new RuffError(Text.of(Debug.text(thrown)), null, this);
        } catch (Nesting.TooDeep e) {
            return Errors.nestedTooDeep("printing", this);
        }
    }
}
