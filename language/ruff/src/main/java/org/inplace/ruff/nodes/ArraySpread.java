package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.ruff.runtime.Errors;

/** An array literal with {@code ...} elements. */
public final class ArraySpread extends Expression implements Makes {

    @Children private final Expression[] elements;
    @CompilationFinal(dimensions = 1) private final boolean[] spread;

    public ArraySpread(Expression[] elements, boolean[] spread) {
        this.elements = elements;
        this.spread = spread;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        ListValue list = new ListValue();
        for (int i = 0; i < elements.length; i++) {
            Object value = elements[i].execute(frame);
            if (!spread[i]) {
                list.append(value);
            } else if (value instanceof ListValue other) {
                appendAll(list, other);
            } else {
                throw Errors.spreadArray(this);
            }
        }
        return list;
    }

    @TruffleBoundary
    private static void appendAll(ListValue list, ListValue other) {
        for (int i = 0; i < other.size(); i++) {
            list.append(Container.share(other.get(i)));
        }
    }
}
