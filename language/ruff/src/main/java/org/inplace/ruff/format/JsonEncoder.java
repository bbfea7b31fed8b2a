package org.inplace.ruff.format;

import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/** Values as JSON: compact, or with an element a line. Members are in the code point order of their names. */
public final class JsonEncoder {

    private static final int INDENTATION = 2;

    private final boolean pretty;
    private final KeyOrder order = new KeyOrder();
    private final JsonOutput out = new JsonOutput();

    private JsonEncoder(boolean pretty) {
        this.pretty = pretty;
    }

    /** The document of a value, on one line. */
    public static Text encode(Object value) {
        return text(value, false);
    }

    /** The document of a value, with an element a line and no line end behind it. */
    public static Text encodePretty(Object value) {
        return text(value, true);
    }

    private static Text text(Object value, boolean pretty) {
        JsonEncoder encoder = new JsonEncoder(pretty);
        encoder.value(value, 0);
        return encoder.out.text();
    }

    /** @param depth how many containers the value is in */
    private void value(Object value, int depth) {
        check(depth);
        switch (value) {
            case Text text -> out.string(text);
            case Long number -> out.write(number);
            case Double number -> number(number);
            case Boolean truth -> out.write(truth ? "true" : "false");
            case Null _ -> out.write("null");
            case ListValue list -> list(list, depth + 1);
            case MapValue map -> map(map, depth + 1);
            default -> throw FormatException.unwritable(value, "JSON");
        }
    }

    private static void check(int depth) {
        if (depth > JsonDecoder.MAX_DEPTH) {
            throw new FormatException("JSON value exceeds maximum nesting depth of " + JsonDecoder.MAX_DEPTH);
        }
    }

    private void list(ListValue list, int depth) {
        out.write('[');
        int count = list.size();
        for (int i = 0; i < count; i++) {
            next(i == 0, depth);
            if (list.storage() instanceof long[] longs) {
                check(depth);
                out.write(longs[i]);
            } else if (list.storage() instanceof double[] doubles) {
                check(depth);
                number(doubles[i]);
            } else {
                value(list.get(i), depth);
            }
        }
        close(count == 0, ']', depth);
    }

    private void map(MapValue map, int depth) {
        out.write('{');
        int[] positions = order.of(map);
        for (int i = 0; i < positions.length; i++) {
            next(i == 0, depth);
            out.string(map.keyAt(positions[i]));
            out.write(':');
            if (pretty) {
                out.write(' ');
            }
            value(map.valueAt(positions[i]), depth);
        }
        close(positions.length == 0, '}', depth);
    }

    /** What is between elements, and before the first. */
    private void next(boolean first, int depth) {
        if (!first) {
            out.write(',');
        }
        if (pretty) {
            out.line(INDENTATION * depth);
        }
    }

    private void close(boolean isEmpty, char bracket, int depth) {
        if (pretty && !isEmpty) {
            out.line(INDENTATION * (depth - 1));
        }
        out.write(bracket);
    }

    private void number(double value) {
        if (!Double.isFinite(value)) {
            String name = Double.isNaN(value) ? "NaN" : value > 0 ? "inf" : "-inf";
            throw new FormatException("Cannot convert non-finite float " + name + " to JSON");
        }
        out.write(FloatNotation.of(value));
    }
}
