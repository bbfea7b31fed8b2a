package org.inplace.lua.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.inplace.core.value.Null;

import com.oracle.truffle.api.interop.TruffleObject;

/** PLACEHOLDER with the real interface; the real implementation replaces it. Keys given to it must be normalised. */
public final class Table implements TruffleObject {

    private final Map<Object, Object> map = new HashMap<>();
    private final List<Object> order = new ArrayList<>();
    private Table metatable;

    /** The raw value of a key, nil if there is none. */
    public Object get(Object key) {
        return map.getOrDefault(key instanceof Double d && d == Math.rint(d) ? (Object) (long) (double) d : key, Null.INSTANCE);
    }

    public Object get(long key) {
        return get((Object) key);
    }

    public Object get(ByteString key) {
        return get((Object) key);
    }

    /** Stores raw; the key must be neither nil nor NaN. */
    public void put(Object key, Object value) {
        if (map.put(key, value) == null) {
            order.add(key);
        }
    }

    public void put(long key, Object value) {
        put((Object) key, value);
    }

    public void put(ByteString key, Object value) {
        put((Object) key, value);
    }

    /** The border that {@code #} gives. */
    public long length() {
        long n = 0;
        while (get(n + 1) != Null.INSTANCE) {
            n++;
        }
        return n;
    }

    /** The first position behind one (0 to begin) that holds a value; -1 if there is none. */
    public int next(int position) {
        for (int i = position; i < order.size(); i++) {
            if (map.get(order.get(i)) != Null.INSTANCE) {
                return i + 1;
            }
        }
        return -1;
    }

    public Object keyAt(int position) {
        return order.get(position - 1);
    }

    public Object valueAt(int position) {
        return map.get(order.get(position - 1));
    }

    /** The position of a key, 0 for nil; -1 if the table never had it. */
    public int position(Object key) {
        return key == Null.INSTANCE ? 0 : order.indexOf(key) < 0 ? -1 : order.indexOf(key) + 1;
    }

    /** Null if there is none. */
    public Table metatable() {
        return metatable;
    }

    public void setMetatable(Table metatable) {
        this.metatable = metatable;
    }
}
