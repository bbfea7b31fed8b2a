package org.inplace.lua.nodes;

import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** Finds what tables' metatables have for an event, and calls it, so that the handler is compiled into the operation. */
final class Metamethod extends Node {

    @Child private ReadOwn handlers;
    @Child private Invoke invoke = Invoke.create();

    Metamethod(Event event) {
        handlers = ReadOwnNodeGen.create(event.key());
    }

    /** The handler of a table, null if it has none. */
    Object of(Table table) {
        Table metatable = table.metatable();
        return metatable == null ? null : handlers.execute(metatable);
    }

    /** The handler that both have; null if they have not the very same one. */
    Object common(Table left, Table right) {
        Object handler = of(left);
        return handler != null && handler == of(right) ? handler : null;
    }

    /** What {@code __index} of a table without the key gives; null if a function of the program is not what handles it. */
    Object index(Table table, Object key) {
        return of(table) instanceof Closure closure ? call(closure, table, key) : null;
    }

    /** Has {@code __newindex} of a table without the key take a value; false if a function of the program is not what handles it. */
    boolean newIndex(Table table, Object key, Object value) {
        if (of(table) instanceof Closure closure) {
            invoke.execute(closure, new Object[]{null, table, key, value});
            return true;
        }
        return false;
    }

    /** The first result of a handler. */
    Object call(Object handler, Object left, Object right) {
        return Results.first(invoke.execute(handler, new Object[]{null, left, right}));
    }
}
