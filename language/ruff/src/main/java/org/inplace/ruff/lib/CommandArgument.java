package org.inplace.ruff.lib;

import java.util.Optional;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Numerals;

/**
 * An argument that a program expects on its command line. Values of the program have it as a dict.
 *
 * @param name its long name, with its dashes
 * @param shortName null if it has none
 * @param type what its value is: bool, int, float, string, or something unknown
 * @param fallback the text of its default value; null if it has none
 */
record CommandArgument(String name, String shortName, String type, boolean required, String help, String fallback) {

    /** The argument that the parameters of {@code add_argument} describe: receiver, name, short name if any, keys and values. */
    static CommandArgument described(String name, Object[] a) {
        boolean hasShort = a.length > 2 && a[2] instanceof Text text && text.startsWith(Text.of("-"));
        MapValue described = new MapValue();
        if (hasShort) {
            described.put(Text.of("short"), a[2]);
        }
        for (int i = hasShort ? 3 : 2; i + 1 < a.length; i += 2) {
            if (a[i] instanceof Text key && hasRightKind(key.toString(), a[i + 1])) {
                described.put(key, a[i + 1]);
            }
        }
        described.put(Text.of("long"), Text.of(name));
        return of(described).orElseThrow();
    }

    private static boolean hasRightKind(String key, Object value) {
        return switch (key) {
            case "short", "type", "help", "default" -> value instanceof Text;
            case "required" -> value instanceof Boolean;
            default -> false;
        };
    }

    /** The argument that a value of the program describes, if it does. */
    static Optional<CommandArgument> of(Object value) {
        if (!(value instanceof MapValue dict) || text(dict, "long") == null) {
            return Optional.empty();
        }
        String type = text(dict, "type");
        String help = text(dict, "help");
        return Optional.of(new CommandArgument(text(dict, "long"), text(dict, "short"), type == null ? "string" : type,
                        Boolean.TRUE.equals(dict.get(Text.of("required"))), help == null ? "" : help, text(dict, "default")));
    }

    private static String text(MapValue dict, String key) {
        return dict.get(Text.of(key)) instanceof Text text ? text.toString() : null;
    }

    MapValue toMap() {
        MapValue dict = new MapValue();
        dict.put(Text.of("long"), Text.of(name));
        dict.put(Text.of("short"), orNull(shortName));
        dict.put(Text.of("type"), Text.of(type));
        dict.put(Text.of("required"), required);
        dict.put(Text.of("help"), Text.of(help));
        dict.put(Text.of("default"), orNull(fallback));
        return dict;
    }

    private static Object orNull(String text) {
        return text == null ? Null.INSTANCE : Text.of(text);
    }

    /** The key of its value. */
    Text key() {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '-') {
            start++;
        }
        return Text.of(name.substring(start));
    }

    boolean isFlag() {
        return type.equals("bool");
    }

    boolean isCalled(String given) {
        return given.equals(name) || given.equals(shortName);
    }

    /** Its value if it is not given. */
    Object fallbackValue() {
        if (fallback == null) {
            return isFlag() ? (Object) false : Null.INSTANCE;
        }
        return switch (type) {
            case "bool" -> fallback.equals("true");
            case "int" -> Numerals.ofInt(fallback) instanceof Long number ? number : (Object) 0L;
            case "float" -> Numerals.ofFloat(fallback) instanceof Double number ? number : (Object) 0.0;
            default -> Text.of(fallback);
        };
    }

    /** Adds its lines of the help text. */
    void help(StringBuilder out) {
        out.append(shortName == null ? "      " : "  " + shortName + ", ").append(name);
        if (!isFlag()) {
            out.append(" <").append(type).append('>');
        }
        if (required) {
            out.append(" (required)");
        }
        if (fallback != null) {
            out.append(" [default: ").append(fallback).append(']');
        }
        out.append('\n');
        if (!help.isEmpty()) {
            out.append("        ").append(help).append('\n');
        }
    }
}
