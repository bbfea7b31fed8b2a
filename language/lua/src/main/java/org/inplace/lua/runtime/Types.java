package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;

/** The names of types, as {@code type} gives them and messages mention them. */
public final class Types {

    private Types() {
    }

    public static String name(Object value) {
        return switch (value) {
            case Null _ -> "nil";
            case Boolean _ -> "boolean";
            case Long _, Double _ -> "number";
            case ByteString _ -> "string";
            case Table _ -> "table";
            case Closure _ -> "function";
            case Builtin builtin when builtin.hasEntrance() -> "function";
            case LuaThread _ -> "thread";
            case Userdata _ -> "userdata";
            default -> foreign(value);
        };
    }

    /** Values of other languages: what can be called is a function, the rest is userdata. */
    @TruffleBoundary
    private static String foreign(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        return interop.isExecutable(value) && !interop.hasMembers(value) ? "function" : "userdata";
    }

    public static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double;
    }

    public static boolean isFunction(Object value) {
        return value instanceof Closure || value instanceof Builtin builtin && builtin.hasEntrance();
    }

    /** Whether a value is an object that is garbage when nothing refers to it: strings, numbers and booleans never are. */
    public static boolean isCollectable(Object value) {
        return value instanceof Table || value instanceof Userdata || value instanceof LuaThread || isFunction(value);
    }

    /** Whether a value counts as true: all but nil and false do. */
    public static boolean isTrue(Object value) {
        return value != Boolean.FALSE && value != Null.INSTANCE && !Boolean.FALSE.equals(value);
    }

    /** A number as a double. */
    public static double real(Object number) {
        return number instanceof Long l ? l : (Double) number;
    }
}
