package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/** The display text of values (section 5.5). */
public final class Display {

    private final Text.Builder out = new Text.Builder();

    private Display() {
    }

    public static Text text(Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof Long number) {
            return Text.ofLong(number);
        }
        return composed(value);
    }

    @TruffleBoundary
    private static Text composed(Object value) {
        Display display = new Display();
        display.add(value, 0);
        return display.out.build();
    }

    /** The display text of a float. */
    @TruffleBoundary
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        if (value == (long) value && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private void add(Object value, int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
        switch (value) {
            case Text text -> out.append(text);
            case Long number -> out.append(Text.ofLong(number));
            case Double number -> out.append(number(number));
            case Boolean truth -> out.append(truth ? "true" : "false");
            case Null _ -> out.append("null");
            case ListValue list -> list(list, depth + 1);
            case MapValue map -> map(map, depth + 1);
            case RecordValue struct -> struct(struct, depth + 1);
            case Tagged tagged -> tagged(tagged, depth + 1);
            case Builtin builtin -> out.append("<native function: " + builtin.name() + ">");
            case FunctionValue function -> out.append("<function " + function.name() + ">");
            case StructDefinition definition -> out.append("<struct " + definition.type().name() + ">");
            default -> foreign(value);
        }
    }

    private void list(ListValue list, int depth) {
        out.append("[");
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            add(list.get(i), depth);
        }
        out.append("]");
    }

    private void map(MapValue map, int depth) {
        out.append("{");
        List<Integer> order = sortedPositions(map);
        for (int i = 0; i < order.size(); i++) {
            int position = order.get(i);
            out.append(i > 0 ? ", \"" : "\"");
            out.append(map.keyAt(position));
            out.append("\": ");
            add(map.valueAt(position), depth);
        }
        out.append("}");
    }

    /** The positions of a map's entries in the code point order of their keys. */
    static List<Integer> sortedPositions(MapValue map) {
        Text[] keys = new Text[map.size()];
        List<Integer> order = new ArrayList<>(keys.length);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = map.keyAt(i);
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> keys[i]));
        return order;
    }

    private void struct(RecordValue struct, int depth) {
        out.append(struct.name());
        out.append(" { ");
        boolean first = true;
        for (Field field : sortedFields(struct)) {
            if (!first) {
                out.append(", ");
            }
            first = false;
            out.append(field.name());
            out.append(": ");
            add(struct.get(field), depth);
        }
        out.append(" }");
    }

    static List<Field> sortedFields(RecordValue struct) {
        List<Field> fields = new ArrayList<>(struct.layout().fields());
        fields.sort(Comparator.comparing(f -> Text.of(f.name())));
        return fields;
    }

    private void tagged(Tagged value, int depth) {
        if (value.kind() == Tagged.Kind.OTHER) {
            out.append(value.tag().enumName());
            out.append("::");
        }
        out.append(value.tag().variant());
        if (value.size() > 0) {
            out.append("(");
            for (int i = 0; i < value.size(); i++) {
                if (i > 0) {
                    out.append(",");
                }
                add(value.peek(i), depth);
            }
            out.append(")");
        }
    }

    private void foreign(Object value) {
        Object text = InteropLibrary.getUncached().toDisplayString(value, true);
        try {
            out.append(InteropLibrary.getUncached().asString(text));
        } catch (UnsupportedMessageException e) {
            out.append("<unknown>");
        }
    }
}
