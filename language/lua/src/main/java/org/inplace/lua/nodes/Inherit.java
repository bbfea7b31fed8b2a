package org.inplace.lua.nodes;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/**
 * What an object has under a name from its metatable, looked for at each access. So several contexts can run the same code, each
 * with tables of its own, and objects of many classes come along.
 */
final class Inherit extends Node {

    private static final int MOST_HOPS = 10;

    private final ByteString key;
    private final String what;
    @Child private ReadOwn handlers = ReadOwnNodeGen.create(Event.INDEX.key());
    @Child private ReadOwn values;
    @Child private Invoke invoke;

    /** @param what the object as the program names it, or null */
    Inherit(ByteString key, String what) {
        this.key = key;
        this.what = what;
        this.values = ReadOwnNodeGen.create(key);
    }

    Object execute(Object object, Table metatable) {
        Object owner = object;
        Table next = metatable;
        for (int hop = 0; hop < MOST_HOPS && next != null; hop++) {
            Object handler = handlers.execute(next);
            if (handler == null) {
                return Null.INSTANCE;
            }
            if (handler instanceof Closure closure) {
                return call(closure, owner);
            }
            if (!(handler instanceof Table holder)) {
                return slow(object);
            }
            Object value = values.execute(holder);
            if (value != null) {
                return value;
            }
            owner = holder;
            next = holder.metatable();
        }
        return next == null ? Null.INSTANCE : slow(object);
    }

    private Object call(Closure handler, Object owner) {
        if (invoke == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            invoke = insert(Invoke.create());
        }
        return Results.first(invoke.execute(handler, new Object[]{null, owner, key}));
    }

    @TruffleBoundary
    private Object slow(Object object) {
        return Operations.index(object, key, this, what);
    }
}
