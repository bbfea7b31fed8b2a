package org.inplace.lua.runtime;

import org.inplace.core.value.Null;

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
            default -> "function";
        };
    }
}
