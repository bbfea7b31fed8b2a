package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** {@code {k: v, ...other}}. */
public final class DictLiteral extends Expression implements Makes {

    /** Longer literals are data: they are not unrolled into compiled code. */
    private static final int UNROLLED = 32;

    @Children private final Expression[] keys;
    @Children private final Expression[] values;

    /** @param keys null where the value is a spread */
    public DictLiteral(Expression[] keys, Expression[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        MapValue map = new MapValue();
        if (values.length <= UNROLLED) {
            few(frame, map);
        } else {
            many(frame.materialize(), map);
        }
        return map;
    }

    @ExplodeLoop
    private void few(VirtualFrame frame, MapValue map) {
        for (int i = 0; i < values.length; i++) {
            entry(frame, map, keys[i], values[i]);
        }
    }

    @TruffleBoundary
    private void many(MaterializedFrame frame, MapValue map) {
        for (int i = 0; i < values.length; i++) {
            entry(frame, map, keys[i], values[i]);
        }
    }

    private void entry(VirtualFrame frame, MapValue map, Expression key, Expression value) {
        if (key == null) {
            spread(map, value.execute(frame));
        } else {
            put(map, key.execute(frame), value.execute(frame));
        }
    }

    @TruffleBoundary
    private void spread(MapValue map, Object value) {
        if (!(value instanceof MapValue other)) {
            throw Errors.spreadDict(this);
        }
        map.putAll(other);
    }

    @TruffleBoundary
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
