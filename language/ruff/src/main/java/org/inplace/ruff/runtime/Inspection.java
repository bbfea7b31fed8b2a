package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.Comparator;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/** What {@code debug} shows of values: more than their debug text, with all elements (library specification, section 2.29). */
public final class Inspection {

    private final StringBuilder out = new StringBuilder();

    private Inspection() {
    }

    /** @throws Nesting.TooDeep if the value is nested too deep */
    @TruffleBoundary
    public static String text(Object value) {
        Inspection inspection = new Inspection();
        inspection.add(value, 0);
        return inspection.out.toString();
    }

    private void add(Object value, int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
        switch (value) {
            case Text text -> out.append("String(\"").append(text).append("\")");
            case ListValue list -> list(list, depth + 1);
            case MapValue map -> map(map, depth + 1);
            case RecordValue struct -> out.append("Struct(").append(struct.name()).append(')');
            case StructDefinition definition -> out.append("StructDef(").append(definition.type().name()).append(')');
            case Tagged tagged -> tagged(tagged, depth + 1);
            case NativeValue own -> out.append(own.inspection());
            default -> out.append(Debug.text(value));
        }
    }

    private void list(ListValue list, int depth) {
        out.append("Array[");
        for (int i = 0; i < list.size(); i++) {
            out.append(i > 0 ? ", " : "");
            add(list.get(i), depth);
        }
        out.append(']');
    }

    private void map(MapValue map, int depth) {
        Integer[] order = Arrays.stream(map.positions()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(map::keyAt));
        out.append("Dict{");
        for (int i = 0; i < order.length; i++) {
            out.append(i > 0 ? ", " : "").append(map.keyAt(order[i])).append(": ");
            add(map.valueAt(order[i]), depth);
        }
        out.append('}');
    }

    private void tagged(Tagged value, int depth) {
        if (value.kind() != Tagged.Kind.OTHER) {
            out.append(value.tag().variant());
            if (value.size() > 0) {
                out.append('(');
                add(value.peek(0), depth);
                out.append(')');
            }
        } else if (value.size() == 0) {
            out.append("Enum(").append(value.tag().enumName()).append("::").append(value.tag().variant()).append(')');
        } else {
            for (int i = 0; i < value.size(); i++) {
                out.append(i > 0 ? ", $" : "Tag{ $").append(i).append(": ");
                add(value.peek(i), depth);
            }
            out.append(" }");
        }
    }
}
