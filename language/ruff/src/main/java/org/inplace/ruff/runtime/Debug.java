package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Display;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/** The debug text of values (section 5.6). */
public final class Debug {

    private Debug() {
    }

    @TruffleBoundary
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        add(value, out, 0);
        return out.toString();
    }

    /** A text in double quotes, with its special characters escaped. */
    @TruffleBoundary
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\0' -> out.append("\\0");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append("\\u{").append(Integer.toHexString(c)).append('}');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static void add(Object value, StringBuilder out, int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
        switch (value) {
            case Null _ -> out.append("Null");
            case Boolean truth -> out.append("Bool(").append(truth).append(')');
            case Long number -> out.append("Int(").append(number).append(')');
            case Double number -> out.append("Float(").append(Display.number(number)).append(')');
            case Text text -> out.append("Str(").append(quoted(text.toString())).append(')');
            case ListValue list -> out.append("Array[").append(list.size()).append(']');
            case MapValue map -> out.append("Dict{").append(map.size()).append(" keys}");
            case RecordValue struct -> {
                out.append("Struct { name: ").append(quoted(struct.name())).append(", fields: {");
                boolean first = true;
                for (Field field : Display.sortedFields(struct)) {
                    out.append(first ? "" : ", ").append(quoted(field.name())).append(": ");
                    first = false;
                    add(struct.get(field), out, depth + 1);
                }
                out.append("} }");
            }
            case Tagged tagged -> tagged(tagged, out, depth + 1);
            case FunctionValue function -> out.append("Function(").append(function.name()).append(')');
            case Builtin builtin -> out.append("NativeFunction(").append(builtin.name()).append(')');
            case NativeValue own -> out.append(own.debugText());
            default -> out.append(Display.text(value));
        }
    }

    private static void tagged(Tagged value, StringBuilder out, int depth) {
        if (value.kind() != Tagged.Kind.OTHER) {
            out.append(value.tag().variant());
            if (value.size() > 0) {
                out.append('(');
                add(value.peek(0), out, depth);
                out.append(')');
            }
            return;
        }
        String name = value.tag().enumName() + "::" + value.tag().variant();
        out.append("Tagged { tag: ").append(quoted(name)).append(", fields: {");
        for (int i = 0; i < value.size(); i++) {
            out.append(i > 0 ? ", " : "").append("\"$").append(i).append("\": ");
            add(value.peek(i), out, depth);
        }
        out.append("} }");
    }
}
