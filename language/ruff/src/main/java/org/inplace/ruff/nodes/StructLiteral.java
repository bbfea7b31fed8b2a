package org.inplace.ruff.nodes;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Layout;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.Layout.Kind;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.runtime.StructDefinition;

/**
 * {@code Name {f: v, …}} (section 13.2). Remembers the layout that the instances got, and makes the next one in one step if
 * its values are of the same kinds.
 */
public final class StructLiteral extends Expression implements Makes {

    private final Layout.Root unlinked;
    @CompilationFinal(dimensions = 1) private final String[] names;
    @CompilationFinal(dimensions = 1) private final boolean[] counts;
    @Children private final Expression[] values;
    @Child private Expression definition;

    @CompilationFinal private Layout.Root root;
    @CompilationFinal private Layout layout;
    @CompilationFinal private Assumption settled;
    @CompilationFinal(dimensions = 1) private Field[] fields;

    /**
     * @param unlinked the layouts of instances whose name means no struct definition
     * @param definition gives null if the name means nothing
     * @param counts which values are stored; others of the same field come later
     */
    public StructLiteral(Layout.Root unlinked, Expression definition, String[] names, boolean[] counts, Expression[] values) {
        this.unlinked = unlinked;
        this.definition = definition;
        this.names = names;
        this.counts = counts;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] evaluated = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            evaluated[i] = values[i].execute(frame);
        }
        StructDefinition found = definition.execute(frame) instanceof StructDefinition d ? d : null;
        Layout.Root wanted = found == null ? unlinked : found.type().layouts();
        if (wanted == root && settled.isValid() && fits(evaluated)) {
            RecordValue struct = new RecordValue(layout, found);
            for (int i = 0; i < values.length; i++) {
                if (counts[i]) {
                    struct.set(fields[i], evaluated[i]);
                }
            }
            return struct;
        }
        return first(wanted, found, evaluated);
    }

    @ExplodeLoop
    private boolean fits(Object[] evaluated) {
        for (int i = 0; i < evaluated.length; i++) {
            if (counts[i] && fields[i].kind() != Kind.OBJECT && fields[i].kind() != Kind.of(evaluated[i])) {
                return false;
            }
        }
        return true;
    }

    private RecordValue first(Layout.Root wanted, StructDefinition found, Object[] evaluated) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        RecordValue struct = new RecordValue(wanted.empty(), found);
        for (int i = 0; i < names.length; i++) {
            if (counts[i]) {
                struct.put(names[i], evaluated[i]);
            }
        }
        root = wanted;
        settled = wanted.settled();
        layout = struct.layout();
        fields = new Field[names.length];
        for (int i = 0; i < names.length; i++) {
            fields[i] = layout.find(names[i]);
        }
        return struct;
    }
}
