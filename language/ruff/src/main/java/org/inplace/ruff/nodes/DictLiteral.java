package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Container;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** {@code {k: v, ...other}}. */
public final class DictLiteral extends Expression {

    @Children private final Expression[] keys;
    @Children private final Expression[] values;

    /** @param keys null where the value is a spread */
    public DictLiteral(Expression[] keys, Expression[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        MapValue map = new MapValue();
        for (int i = 0; i < values.length; i++) {
            if (keys[i] == null) {
                spread(map, values[i].execute(frame));
            } else {
                Object key = keys[i].execute(frame);
                put(map, key, values[i].execute(frame));
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

    private void spread(MapValue map, Object value) {
        if (value instanceof MapValue other) {
            putAll(map, other);
        } else {
            throw Errors.spreadDict(this);
        }
    }

    @TruffleBoundary
    private static void putAll(MapValue map, MapValue other) {
        for (int i = 0; i < other.size(); i++) {
            Object value = Container.share(other.valueAt(i));
            if (other.hasLongKeys()) {
                map.put(other.longKeyAt(i), value);
            } else {
                map.put(other.keyAt(i), value);
            }
        }
    }
}
