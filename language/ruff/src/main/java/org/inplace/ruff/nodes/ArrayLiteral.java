package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Layout.Kind;
import org.inplace.core.value.ListValue;

/** {@code [a, b, c]} without spreads. Remembers of which kind its elements were, and stores them unboxed. */
public final class ArrayLiteral extends Expression implements Makes {

    /** Longer literals are data: they are not unrolled into compiled code for their elements' sake. */
    private static final int UNROLLED = 64;

    @Children private final Expression[] elements;
    @CompilationFinal private Kind kind = Kind.LONG;

    public ArrayLiteral(Expression[] elements) {
        this.elements = elements;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (elements.length > UNROLLED) {
            return ListValue.of(Evaluation.all(frame, elements, 0));
        }
        return switch (kind) {
            case LONG -> longs(frame);
            case DOUBLE -> doubles(frame);
            case OBJECT -> ListValue.ofObjects(Evaluation.all(frame, elements, 0));
        };
    }

    @ExplodeLoop
    private ListValue longs(VirtualFrame frame) {
        long[] values = new long[elements.length];
        for (int i = 0; i < elements.length; i++) {
            try {
                values[i] = elements[i].executeLong(frame);
            } catch (UnexpectedResultException other) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                if (i == 0 && other.getResult() instanceof Double first) {
                    kind = Kind.DOUBLE;
                    double[] doubles = new double[elements.length];
                    doubles[0] = first;
                    return doublesFrom(frame, doubles, 1);
                }
                kind = Kind.OBJECT;
                Object[] boxed = new Object[elements.length];
                for (int j = 0; j < i; j++) {
                    boxed[j] = values[j];
                }
                boxed[i] = other.getResult();
                return objects(frame, boxed, i + 1);
            }
        }
        return new ListValue(values);
    }

    private ListValue doubles(VirtualFrame frame) {
        return doublesFrom(frame, new double[elements.length], 0);
    }

    @ExplodeLoop
    private ListValue doublesFrom(VirtualFrame frame, double[] values, int from) {
        for (int i = from; i < elements.length; i++) {
            try {
                values[i] = elements[i].executeDouble(frame);
            } catch (UnexpectedResultException other) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                kind = Kind.OBJECT;
                Object[] boxed = new Object[elements.length];
                for (int j = 0; j < i; j++) {
                    boxed[j] = values[j];
                }
                boxed[i] = other.getResult();
                return objects(frame, boxed, i + 1);
            }
        }
        return new ListValue(values);
    }

    @ExplodeLoop
    private ListValue objects(VirtualFrame frame, Object[] values, int from) {
        for (int i = from; i < elements.length; i++) {
            values[i] = elements[i].execute(frame);
        }
        return ListValue.ofObjects(values);
    }
}
