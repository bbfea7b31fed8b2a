package org.inplace.lua.runtime;

import org.inplace.core.value.Null;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * What tables with a certain shape and metatable have under a key that is not their own: found once along the chain of
 * {@code __index} tables, and true until something along the chain changes.
 *
 * @param value nil if there is nothing anywhere
 * @param unchanged valid for as long as that is so
 */
public record Prototype(Object value, Assumption[] unchanged) {

    private static final int MOST_HOPS = 10;

    /** The value for an object that does not have the key itself; null if that cannot be relied on. */
    @TruffleBoundary
    public static Prototype find(Table object, ByteString key) {
        if (object.shape().isDictionary() || object.shape().find(key) != null) {
            return null;
        }
        if (object.metatable() == null) {
            return new Prototype(Null.INSTANCE, new Assumption[0]);
        }
        return inMetatable(object.metatable(), key);
    }

    /** The value for objects with a metatable that do not have the key themselves; null if that cannot be relied on. */
    @TruffleBoundary
    public static Prototype inMetatable(Table metatable, ByteString key) {
        List<Assumption> all = new ArrayList<>();
        Table next = metatable;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            if (next == null) {
                return found(Null.INSTANCE, all);
            }
            Object handler = next.find(Event.INDEX.key());
            all.add(next.unchanged());
            if (handler == null) {
                return found(Null.INSTANCE, all);
            }
            if (!(handler instanceof Table holder)) {
                return null;
            }
            Object value = holder.find(key);
            all.add(holder.unchanged());
            if (value != null) {
                return found(value, all);
            }
            next = holder.metatable();
        }
        return null;
    }

    /** That a metatable, which may be null, has no {@code __newindex}; null if it has one, or cannot be relied on. */
    @TruffleBoundary
    public static Prototype withoutHandler(Table metatable) {
        if (metatable == null) {
            return new Prototype(Null.INSTANCE, new Assumption[0]);
        }
        return metatable.find(Event.NEWINDEX.key()) != null ? null : found(Null.INSTANCE, Collections.singletonList(metatable.unchanged()));
    }

    private static Prototype found(Object value, List<Assumption> unchanged) {
        return unchanged.contains(null) ? null : new Prototype(value, unchanged.toArray(Assumption[]::new));
    }
}
