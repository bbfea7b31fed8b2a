package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** {@code {k: v, ...other}}: keys and values are evaluated in turn, each pair before the next. */
public final class DictLiteral extends Expression {

    @Children private final Expression[] parts;
    @CompilationFinal(dimensions = 1) private final boolean[] spread;

    /**
     * @param parts keys and values in turn; for a spread the value alone
     * @param spread which parts are spreads
     */
    public DictLiteral(Expression[] parts, boolean[] spread) {
        this.parts = parts;
        this.spread = spread;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return build(Evaluation.all(frame, parts, 0));
    }

    @TruffleBoundary
    private MapValue build(Object[] values) {
        MapValue map = new MapValue();
        for (int i = 0; i < values.length; i++) {
            if (spread[i]) {
                if (!(values[i] instanceof MapValue other)) {
                    throw Errors.spreadDict(this);
                }
                map.putAll(other);
            } else {
                put(map, values[i], values[++i]);
            }
        }
        return map;
    }

    private void put(MapValue map, Object key, Object value) {
        if (key instanceof Text text) {
            map.put(text, value);
        } else if (key instanceof Long number) {
            map.put((long) number, value);
        } else {
            throw Errors.keyKind(this);
        }
    }
}
