package org.inplace.ruff.format;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/** Dicts as TOML 1.0: keys in code point order, what fits on a line before the tables. Null has no notation and becomes "". */
public final class TomlEncoder {

    private final StringBuilder out = new StringBuilder();
    private final KeyOrder order = new KeyOrder();

    private TomlEncoder() {
    }

    public static Text encode(Object value) {
        TomlEncoder encoder = new TomlEncoder();
        if (!(value instanceof MapValue map)) {
            encoder.inline(value, 0);
            throw new FormatException("TOML serialization error: the top level must be a dict");
        }
        encoder.table("", map, 0);
        return Text.of(encoder.out.toString());
    }

    /** @param path the table's name with a point behind it; empty for the top level */
    private void table(String path, MapValue map, int depth) {
        check(depth);
        int[] positions = order.of(map);
        for (int position : positions) {
            Object value = map.valueAt(position);
            if (!(value instanceof MapValue) && !isTables(value)) {
                out.append(key(map.keyAt(position))).append(" = ");
                inline(value, depth + 1);
                out.append('\n');
            }
        }
        for (int position : positions) {
            String name = path + key(map.keyAt(position));
            Object value = map.valueAt(position);
            if (value instanceof MapValue sub) {
                if (!hasOnlyTables(sub)) {
                    header("[" + name + "]");
                }
                table(name + ".", sub, depth + 1);
            } else if (isTables(value)) {
                ListValue tables = (ListValue) value;
                for (int i = 0; i < tables.size(); i++) {
                    header("[[" + name + "]]");
                    table(name + ".", (MapValue) tables.get(i), depth + 2);
                }
            }
        }
    }

    private void header(String header) {
        out.append(out.isEmpty() ? "" : "\n").append(header).append('\n');
    }

    private static void check(int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
    }

    /** Whether a value is an array of dicts, and of nothing else. */
    private static boolean isTables(Object value) {
        return value instanceof ListValue list && list.size() > 0 && all(list.size(), i -> list.get(i) instanceof MapValue);
    }

    /** Whether the headers of a table's parts say all of it. */
    private static boolean hasOnlyTables(MapValue map) {
        return !map.isEmpty() && Arrays.stream(map.positions()).mapToObj(map::valueAt).allMatch(v -> v instanceof MapValue || isTables(v));
    }

    private static boolean all(int count, IntPredicate condition) {
        for (int i = 0; i < count; i++) {
            if (!condition.test(i)) {
                return false;
            }
        }
        return true;
    }

    private void inline(Object value, int depth) {
        check(depth);
        switch (value) {
            case Text text -> out.append(quoted(text));
            case Long number -> out.append((long) number);
            case Double number -> out.append(number(number));
            case Boolean truth -> out.append((boolean) truth);
            case Null _ -> out.append("\"\"");
            case ListValue list -> array(list, depth + 1);
            case MapValue map -> inlineTable(map, depth + 1);
            default -> throw FormatException.unwritable(value, "TOML");
        }
    }

    private void array(ListValue list, int depth) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i > 0 ? ", " : "");
            inline(list.get(i), depth);
        }
        out.append(']');
    }

    private void inlineTable(MapValue map, int depth) {
        out.append('{');
        int[] positions = order.of(map);
        for (int i = 0; i < positions.length; i++) {
            out.append(i > 0 ? ", " : " ").append(key(map.keyAt(positions[i]))).append(" = ");
            inline(map.valueAt(positions[i]), depth);
        }
        out.append(positions.length > 0 ? " }" : "}");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return FloatNotation.of(value);
    }

    private static String key(Text key) {
        boolean isBare = !key.isEmpty() && all(key.length(), i -> isBare(key.codePointAt(i)));
        return isBare ? key.toString() : quoted(key);
    }

    private static boolean isBare(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static String quoted(Text text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
