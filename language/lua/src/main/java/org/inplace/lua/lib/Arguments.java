package org.inplace.lua.lib;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.nodes.Node;

/** Takes the arguments of built-ins apart, with Lua's coercions and errors. Indexes begin at 0. */
public final class Arguments {

    private Arguments() {
    }

    /** Whether an argument is missing or nil. */
    public static boolean isNone(Object[] arguments, int index) {
        return index >= arguments.length || arguments[index] == Null.INSTANCE;
    }

    /** The argument, nil if it is missing. */
    public static Object get(Object[] arguments, int index) {
        return index < arguments.length ? arguments[index] : Null.INSTANCE;
    }

    /** Any value, but one. */
    public static Object any(Node at, Object[] arguments, int index) {
        if (index >= arguments.length) {
            throw Errors.argument(at, index, "value expected");
        }
        return arguments[index];
    }

    public static Table table(Node at, Object[] arguments, int index) {
        if (index < arguments.length && arguments[index] instanceof Table table) {
            return table;
        }
        throw Errors.type(at, arguments, index, "table");
    }

    /** A table that the program may change. */
    static Table writable(Node at, Object[] arguments, int index) {
        Table table = table(at, arguments, index);
        if (table.shape().isReadOnly()) {
            throw Errors.readOnly(at);
        }
        return table;
    }

    /** A string, or a number as a string. */
    public static ByteString string(Node at, Object[] arguments, int index) {
        if (index < arguments.length) {
            Object value = arguments[index];
            if (value instanceof ByteString string) {
                return string;
            }
            if (value instanceof Long || value instanceof Double) {
                return Conversions.toByteString(value);
            }
        }
        throw Errors.type(at, arguments, index, "string");
    }

    public static ByteString string(Node at, Object[] arguments, int index, ByteString otherwise) {
        return isNone(arguments, index) ? otherwise : string(at, arguments, index);
    }

    /** A number (Long or Double), or a string that spells one. */
    public static Object number(Node at, Object[] arguments, int index) {
        if (index < arguments.length) {
            Object value = arguments[index];
            if (value instanceof Long || value instanceof Double) {
                return value;
            }
            Object parsed = value instanceof ByteString string ? Conversions.parse(string) : null;
            if (parsed != null) {
                return parsed;
            }
        }
        throw Errors.type(at, arguments, index, "number");
    }

    public static double real(Node at, Object[] arguments, int index) {
        Object number = number(at, arguments, index);
        return number instanceof Long l ? l : (Double) number;
    }

    /** A number, truncated toward zero; what is beyond the range of a long, and NaN, gives -2^63. */
    public static long integer(Node at, Object[] arguments, int index) {
        Object number = number(at, arguments, index);
        return number instanceof Long l ? l : Conversions.toLong((Double) number);
    }

    public static long integer(Node at, Object[] arguments, int index, long otherwise) {
        return isNone(arguments, index) ? otherwise : integer(at, arguments, index);
    }

    /** A number, truncated to the 32 low bits of {@link #integer}: that is what PUC Lua takes for levels, counts and places in tables. */
    public static int int32(Node at, Object[] arguments, int index) {
        return (int) integer(at, arguments, index);
    }

    public static int int32(Node at, Object[] arguments, int index, long otherwise) {
        return (int) integer(at, arguments, index, otherwise);
    }

    /** A function, or nothing else: objects with {@code __call} do not do. */
    public static Object function(Node at, Object[] arguments, int index) {
        if (index < arguments.length && Types.name(arguments[index]).equals("function")) {
            return arguments[index];
        }
        throw Errors.type(at, arguments, index, "function");
    }
}
