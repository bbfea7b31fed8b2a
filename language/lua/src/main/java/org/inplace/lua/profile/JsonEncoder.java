package org.inplace.lua.profile;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.nodes.Node;

/** Writes a value as JSON. All access to tables is raw. */
final class JsonEncoder {

    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final String LETTERS = "\"\\/bfnrt";
    private static final int DELETE = 127;

    private final JsonSettings settings;
    private final Node at;
    private final ByteBuilder out = new ByteBuilder(64);

    JsonEncoder(JsonSettings settings, Node at) {
        this.settings = settings;
        this.at = at;
    }

    ByteString encode(Object value) {
        write(value, 0);
        return out.toByteString();
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Null _ -> out.append("null");
            case JsonNull _ -> out.append("null");
            case Boolean truth -> out.append(truth.toString());
            case Long _, Double _ -> number(value);
            case ByteString string -> string(string);
            case Table table -> table(table, depth + 1);
            default -> throw failure(value, "type not supported");
        }
    }

    private LuaError failure(Object value, String reason) {
        return Errors.raise(at, "Cannot serialise " + Types.name(value) + ": " + reason);
    }

    private void number(Object value) {
        double number = Types.real(value);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            if (settings.encodeInvalid() == JsonSettings.Invalid.OFF) {
                throw failure(value, "must not be NaN or Inf");
            }
            if (settings.encodeInvalid() == JsonSettings.Invalid.NULL) {
                out.append("null");
                return;
            }
        }
        NumberFormat.append(out, number, settings.precision());
    }

    private void string(ByteString string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            int escape = ESCAPED.indexOf(b);
            if (escape >= 0) {
                out.append('\\');
                out.append(LETTERS.charAt(escape));
            } else if (b < ' ' || b == DELETE) {
                out.append(String.format("\\u%04x", b));
            } else {
                out.append(b);
            }
        }
        out.append('"');
    }

    private void table(Table table, int depth) {
        if (depth > settings.encodeDepth()) {
            throw Errors.raise(at, "Cannot serialise, excessive nesting (" + depth + ")");
        }
        long length = arrayLength(table);
        if (length > 0) {
            for (long i = 1; i <= length; i++) {
                out.append(i == 1 ? '[' : ',');
                write(table.get(i), depth);
            }
            out.append(']');
        } else {
            object(table, depth);
        }
    }

    /** The largest index of a table with none but positive integer keys of a sane size; not positive for others. */
    private long arrayLength(Table table) {
        long largest = 0;
        long count = 0;
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            double index = table.keyAt(position) instanceof Number number ? number.doubleValue() : 0;
            if (index < 1 || index > Integer.MAX_VALUE || index != Math.rint(index)) {
                return -1;
            }
            largest = Math.max(largest, (long) index);
            count++;
        }
        if (settings.isSparse(largest, count)) {
            if (!settings.convertsSparse()) {
                throw failure(table, "excessively sparse array");
            }
            return -1;
        }
        return largest;
    }

    private void object(Table table, int depth) {
        out.append('{');
        boolean first = true;
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            if (!first) {
                out.append(',');
            }
            first = false;
            key(table.keyAt(position));
            out.append(':');
            write(table.valueAt(position), depth);
        }
        out.append('}');
    }

    private void key(Object key) {
        switch (key) {
            case Long _, Double _ -> {
                out.append('"');
                number(key);
                out.append('"');
            }
            case ByteString string -> string(string);
            default -> throw failure(key, "table key must be a number or string");
        }
    }
}
