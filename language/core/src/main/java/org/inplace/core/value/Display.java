package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.core.interop.Import;

/**
 * Values as text for people: texts as they are, numbers in plain notation, lists, maps and records with their parts, maps by
 * key and records by field name; what else there is says it {@linkplain Own itself}, or by interop.
 */
public final class Display {

    /** A value that has parts and shows them. */
    public interface Own {
        /** @param depth how deep the parts are nested, for {@link Display#add} */
        void display(Display display, int depth);
    }


    private final TextBuilder out = new TextBuilder();

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

    /** The display text of a value for debuggers and embedders, whatever it is. */
    @TruffleBoundary
    public static String preview(Object value) {
        try {
            return text(value).toString();
        } catch (Nesting.TooDeep e) {
            return "…";
        }
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

    /** Adds a text as it is. */
    public void add(String text) {
        out.append(text);
    }

    /** Adds a part. */
    public void add(Object value, int depth) {
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
            case Own own -> own.display(this, depth + 1);
            default -> foreign(value, depth + 1);
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
    public static List<Integer> sortedPositions(MapValue map) {
        Text[] keys = new Text[map.end()];
        List<Integer> order = new ArrayList<>(map.size());
        for (int i = map.next(0); i >= 0; i = map.next(i + 1)) {
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
        for (Layout.Field field : sortedFields(struct)) {
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

    /** The fields of a record by name. */
    public static List<Layout.Field> sortedFields(RecordValue struct) {
        List<Layout.Field> fields = new ArrayList<>(struct.layout().fields());
        fields.sort(Comparator.comparing(f -> Text.of(f.name())));
        return fields;
    }

    /** Arrays and hashes of other languages and of the host look like lists and maps. */
    private void foreign(Object value, int depth) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.hasArrayElements(value)) {
                out.append("[");
                for (long i = 0; i < interop.getArraySize(value); i++) {
                    out.append(i > 0 ? ", " : "");
                    add(Import.value(interop.readArrayElement(value, i)), depth);
                }
                out.append("]");
            } else if (interop.hasHashEntries(value)) {
                foreignHash(value, depth);
            } else {
                out.append(interop.asString(interop.toDisplayString(value, true)));
            }
        } catch (InteropException e) {
            out.append("<unknown>");
        }
    }

    private void foreignHash(Object value, int depth) throws InteropException {
        InteropLibrary interop = InteropLibrary.getUncached();
        Map<Text, Object> entries = new TreeMap<>();
        Object keys = interop.getHashKeysIterator(value);
        while (interop.hasIteratorNextElement(keys)) {
            Object key = interop.getIteratorNextElement(keys);
            entries.put(text(Import.value(key)), Import.value(interop.readHashValue(value, key)));
        }
        String separator = "\"";
        out.append("{");
        for (Map.Entry<Text, Object> entry : entries.entrySet()) {
            out.append(separator);
            separator = ", \"";
            out.append(entry.getKey());
            out.append("\": ");
            add(entry.getValue(), depth);
        }
        out.append("}");
    }
}
