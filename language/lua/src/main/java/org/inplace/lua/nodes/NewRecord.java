package org.inplace.lua.nodes;

import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Property;
import org.inplace.lua.runtime.Shape;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/**
 * A constructor with different constant strings as keys: the table gets its final shape at once. Keys whose values are nil are in it,
 * too, since they are what the table will have sooner or later.
 */
public final class NewRecord extends Expression implements Makes {

    private static final Shape UNKNOWN = null;

    @CompilationFinal(dimensions = 1) private final ByteString[] keys;
    @Children private final Expression[] values;
    @CompilationFinal private Shape full = UNKNOWN;

    /** @param keys all different, at most as many as a shape takes */
    public NewRecord(ByteString[] keys, Expression[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] all = Evaluation.all(frame, values, 0);
        Table table = Language.get(this).newTable(0, keys.length);
        if (full == UNKNOWN || !fits(all)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            learn(all);
        }
        store(table, all);
        return table;
    }

    /** Whether the shape has slots for these values. */
    @ExplodeLoop
    private boolean fits(Object[] all) {
        Property[] properties = full.ordered();
        for (int i = 0; i < properties.length; i++) {
            int kind = properties[i].kind();
            if (kind == Property.LONG && !(all[i] instanceof Long) || kind == Property.DOUBLE && !(all[i] instanceof Double || all[i] instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    private void learn(Object[] all) {
        Shape shape = Language.get(this).emptyShape();
        for (int i = 0; i < all.length; i++) {
            shape = shape.with(keys[i], Property.kind(all[i]));
        }
        full = shape;
    }

    @ExplodeLoop
    private void store(Table table, Object[] all) {
        table.begin(full);
        Property[] properties = full.ordered();
        for (int i = 0; i < properties.length; i++) {
            Property property = properties[i];
            if (property.kind() == Property.LONG) {
                table.setNumberAt(property.slot(), (long) all[i]);
            } else if (property.kind() == Property.DOUBLE) {
                table.setNumberAt(property.slot(), Double.doubleToRawLongBits(all[i] instanceof Long l ? l : (double) all[i]));
            } else {
                table.setObjectAt(property.slot(), all[i] == Null.INSTANCE ? null : all[i]);
            }
        }
    }
}
