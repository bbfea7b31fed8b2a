package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;

import com.oracle.truffle.api.nodes.Node;

/** The metatables of values: tables and userdata have their own, all values of another type share one. */
public final class Metatables {

    /** The types whose values share a metatable. */
    public enum Kind {
        NIL,
        BOOLEAN,
        NUMBER,
        STRING,
        FUNCTION,
        THREAD
    }

    private Metatables() {
    }

    /** The metatable of a value, null if it has none. */
    public static Table of(Object value, Node node) {
        if (value instanceof Table table) {
            return table.metatable();
        }
        if (value instanceof Userdata userdata) {
            return userdata.metatable();
        }
        Kind kind = kind(value);
        return kind == null ? null : Context.get(node).metatable(kind);
    }

    /** The kind of a value without a metatable of its own; null for others, and for values of other languages. */
    public static Kind kind(Object value) {
        return switch (value) {
            case ByteString _ -> Kind.STRING;
            case Long _, Double _ -> Kind.NUMBER;
            case Boolean _ -> Kind.BOOLEAN;
            case Null _ -> Kind.NIL;
            case Closure _ -> Kind.FUNCTION;
            case Builtin builtin when builtin.hasEntrance() -> Kind.FUNCTION;
            case LuaThread _ -> Kind.THREAD;
            default -> null;
        };
    }

    /** What the metatable of a value has for an event, null if nothing. */
    public static Object handler(Object value, Event event, Node node) {
        Table metatable = of(value, node);
        return metatable == null ? null : metatable.find(event.key());
    }
}
