package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * A map with value semantics that keeps its entries in order of insertion. Keys are texts; an integer stands for the text of
 * its decimal form. Writers must own the map, see {@link Container}.
 *
 * <p>
 * An entry has a <em>position</em>: they rise from 0 in order of insertion, and are valid until an entry is removed. Who works
 * on an entry looks its position up once: {@link #find}, then {@link #valueAt} and {@link #setAt}. Removed entries leave holes
 * among the positions, so who wants all entries asks for the {@link #next} position each time. Taking, changing, adding and
 * removing an entry takes constant time, on average.
 *
 * <p>
 * Values are held in a {@code long[]}, {@code double[]} or {@code Object[]}; a value of another kind turns the storage into
 * an {@code Object[]} for good. Copies of a map share the keys until one of them gets or loses a key. A map holds at least
 * 2<sup>29</sup> entries; one more may raise {@link OutOfMemoryError}, and leaves the map as it was.
 */
public final class MapValue extends ExportedMap {

    private static final long[] NO_VALUES = new long[0];
    private static final int MIN_CAPACITY = 4;

    private KeyTable keys;
    /** The storage is told apart by its exact class. */
    private Object values;

    public MapValue() {
        this(KeyTable.EMPTY, NO_VALUES);
    }

    private MapValue(KeyTable keys, Object values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public int size() {
        return keys.size();
    }

    public boolean isEmpty() {
        return keys.size() == 0;
    }

    /** The position of the first entry at a position or behind it; -1 if there is none. */
    @Override
    public int next(int position) {
        int p = keys.next(position);
        return p < keys.end() ? p : -1;
    }

    /** Behind the position of the last entry. */
    public int end() {
        return keys.end();
    }

    /** Whether there are positions before the {@link #end} that have no entry. */
    public boolean hasHoles() {
        return keys.hasHoles();
    }

    /** The positions of all entries, in order. */
    public int[] positions() {
        int[] positions = new int[size()];
        int count = 0;
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            positions[count++] = i;
        }
        return positions;
    }

    /** The position of a key's entry, or -1. */
    @Override
    public int find(long key) {
        return keys.find(key);
    }

    /** The position of a key's entry, or -1. */
    @Override
    public int find(Text key) {
        return keys.find(key);
    }

    /** A key's value, boxed if need be, or null. */
    public Object get(long key) {
        int position = keys.find(key);
        return position < 0 ? null : valueAt(position);
    }

    /** A key's value, boxed if need be, or null. */
    public Object get(Text key) {
        int position = keys.find(key);
        return position < 0 ? null : valueAt(position);
    }

    /** Whether every key is an integer, so that {@link #longKeyAt} may be called. */
    public boolean hasLongKeys() {
        return !keys.hasTexts();
    }

    @Override
    public Text keyAt(int position) {
        return keys.textAt(position);
    }

    /** The key at a position as an integer; only if {@link #hasLongKeys()}. */
    public long longKeyAt(int position) {
        return keys.longAt(position);
    }

    public boolean hasLongs() {
        return values instanceof long[];
    }

    public boolean hasDoubles() {
        return values instanceof double[];
    }

    /** The value at a position, boxed if need be. */
    @Override
    public Object valueAt(int position) {
        Object s = values;
        if (s instanceof long[] longs) {
            return longs[position];
        }
        if (s instanceof double[] doubles) {
            return doubles[position];
        }
        return ((Object[]) s)[position];
    }

    /** The value at a position; only if {@link #hasLongs()}. */
    public long longAt(int position) {
        return ((long[]) values)[position];
    }

    /** The value at a position; only if {@link #hasDoubles()}. */
    public double doubleAt(int position) {
        return ((double[]) values)[position];
    }

    /** Replaces the value at a position. */
    public void setAt(int position, Object value) {
        assert isPrivate() && value != null;
        Object s = values;
        if (CompilerDirectives.isExact(s, Object[].class) && position < CompilerDirectives.castExact(s, Object[].class).length) {
            CompilerDirectives.castExact(s, Object[].class)[position] = value;
        } else if (value instanceof Long l) {
            setLongAt(position, l);
        } else if (value instanceof Double d) {
            setDoubleAt(position, d);
        } else {
            objects(position)[position] = value;
        }
    }

    /** Replaces the value at a position. */
    public void setLongAt(int position, long value) {
        assert isPrivate();
        if (values instanceof long[] longs && position < longs.length) {
            longs[position] = value;
        } else {
            setLongSlow(position, value);
        }
    }

    @TruffleBoundary
    private void setLongSlow(int position, long value) {
        if (values instanceof long[] longs) {
            longs = Arrays.copyOf(longs, grown(longs.length));
            longs[position] = value;
            values = longs;
        } else {
            objects(position)[position] = value;
        }
    }

    /** Replaces the value at a position. */
    public void setDoubleAt(int position, double value) {
        assert isPrivate();
        if (values instanceof double[] doubles && position < doubles.length) {
            doubles[position] = value;
        } else {
            setDoubleSlow(position, value);
        }
    }

    @TruffleBoundary
    private void setDoubleSlow(int position, double value) {
        if (isEmpty()) {
            values = new double[MIN_CAPACITY];
        }
        if (values instanceof double[] doubles) {
            if (position == doubles.length) {
                doubles = Arrays.copyOf(doubles, grown(doubles.length));
                values = doubles;
            }
            doubles[position] = value;
        } else {
            objects(position)[position] = value;
        }
    }

    private static int grown(int capacity) {
        if (capacity == KeyTable.MAX_SIZE) {
            throw new OutOfMemoryError("map of more than " + capacity + " entries");
        }
        return Math.max(MIN_CAPACITY, Math.min(capacity + (capacity >> 1), KeyTable.MAX_SIZE));
    }

    /** Makes the storage hold objects, with room at a position which is at most behind the last entry. */
    @TruffleBoundary
    private Object[] objects(int position) {
        if (values instanceof Object[] objects) {
            if (position < objects.length) {
                return objects;
            }
            Object[] larger = Arrays.copyOf(objects, grown(objects.length));
            values = larger;
            return larger;
        }
        int capacity = values instanceof long[] longs ? longs.length : ((double[]) values).length;
        Object[] boxed = new Object[position < capacity ? capacity : grown(capacity)];
        for (int i = 0; i < Math.min(keys.end(), capacity); i++) {
            boxed[i] = valueAt(i);
        }
        values = boxed;
        return boxed;
    }

    private KeyTable writableKeys() {
        assert isPrivate();
        KeyTable table = keys;
        if (table.isFrozen()) {
            table = table.copy();
            keys = table;
        }
        return table;
    }

    /** Gives a key a value; a new key comes last. The value is stored first: if memory runs out, the map is what it was. */
    @Override
    public void put(long key, Object value) {
        int position = keys.find(key);
        setAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /** Gives a key a value; a new key comes last. */
    @Override
    public void put(Text key, Object value) {
        int position = keys.find(key);
        setAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /** Gives a key a value; a new key comes last. */
    public void put(long key, long value) {
        int position = keys.find(key);
        setLongAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /** Gives a key a value; a new key comes last. */
    public void put(Text key, long value) {
        int position = keys.find(key);
        setLongAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /** Gives a key a value; a new key comes last. */
    public void put(long key, double value) {
        int position = keys.find(key);
        setDoubleAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /** Gives a key a value; a new key comes last. */
    public void put(Text key, double value) {
        int position = keys.find(key);
        setDoubleAt(position < 0 ? keys.end() : position, value);
        if (position < 0) {
            writableKeys().add(key);
        }
    }

    /**
     * A map of the same keys with other values, which are given in the order of the keys; may take the array over. The maps
     * share the keys as copies do.
     */
    public MapValue withValues(Object... others) {
        assert others.length == size() && !hasHoles();
        keys.freeze();
        Object packed = others.length == 0 ? null : Unboxed.numbers(others);
        return new MapValue(keys, packed != null ? packed : Unboxed.objects(others));
    }

    /** Puts all entries of another map, whose values are shared by that. */
    @TruffleBoundary
    public void putAll(MapValue other) {
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            Object value = share(other.valueAt(i));
            if (other.hasLongKeys()) {
                put(other.longKeyAt(i), value);
            } else {
                put(other.keyAt(i), value);
            }
        }
    }

    /** Removes a key's entry, if it has one, and returns its value, or null. */
    public Object remove(long key) {
        int position = keys.find(key);
        return position < 0 ? null : removeAt(position);
    }

    /** Removes a key's entry, if it has one, and returns its value, or null. */
    public Object remove(Text key) {
        int position = keys.find(key);
        return position < 0 ? null : removeAt(position);
    }

    /** Removes the entry at a position. Returns its value. */
    @Override
    @TruffleBoundary
    public Object removeAt(int position) {
        Object removed = valueAt(position);
        KeyTable table = writableKeys();
        table.remove(position);
        if (values instanceof Object[] objects) {
            objects[position] = null;
        }
        if (table.end() - table.size() > Math.max(MIN_CAPACITY, table.size())) {
            close(table);
        }
        return removed;
    }

    /** Moves the entries together. As many were removed before, so this is no more work for each of those than removing it. */
    private void close(KeyTable table) {
        int to = 0;
        for (int from = next(0); from >= 0; from = next(from + 1)) {
            if (to < from) {
                System.arraycopy(values, from, values, to, 1);
            }
            to++;
        }
        if (values instanceof Object[] objects) {
            Arrays.fill(objects, to, table.end(), null);
        }
        table.close();
    }

    /** Removes all entries. */
    public void clear() {
        assert isPrivate();
        keys = KeyTable.EMPTY;
        values = NO_VALUES;
    }

    @Override
    @TruffleBoundary
    public MapValue copy() {
        keys.freeze();
        if (values instanceof Object[] objects) {
            for (int i = 0; i < keys.end(); i++) {
                share(objects[i]);
            }
            return new MapValue(keys, objects.clone());
        }
        return new MapValue(keys, values instanceof long[] longs ? longs.clone() : ((double[]) values).clone());
    }
}
