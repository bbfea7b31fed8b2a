package org.inplace.lua.runtime;

import java.util.Arrays;

import org.inplace.core.value.Null;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Access to a table by any key, raw: without metamethods. Keys may be any values but nil and NaN. */
abstract class Entries extends Parts {


    Entries(Shape shape) {
        super(shape);
    }

    /** Stores values at consecutive indexes of the array part, from 0; those that do not fit there, wherever they belong. */
    @TruffleBoundary
    public final void place(int from, Object[] values, int count) {
        int size = arraySize();
        for (int i = 0; i < count; i++) {
            if (from + i < size) {
                setElement(from + i, values[i] == Null.INSTANCE ? null : values[i]);
            } else {
                put(from + i + 1L, values[i]);
            }
        }
    }

    /** Stores the values of a constructor's last item, for which the array part becomes as large as needed and no larger. */
    @TruffleBoundary
    public final void append(int from, Object[] values) {
        int size = from + values.length;
        if (size > arraySize()) {
            Hash old = hash;
            resizeArray(size);
            rebuild(old, size); // explicit keys before may belong to the array part now
            recount();
        }
        place(from, values, values.length);
    }

    // ------------------------------------------------------------------ access by any key

    /** The raw value of a key, nil if there is none. */
    public final Object get(Object key) {
        return orNil(find(key));
    }

    public final Object get(long key) {
        return orNil(find(key));
    }

    public final Object get(ByteString key) {
        return orNil(find(key));
    }

    private static Object orNil(Object value) {
        return value == null ? Null.INSTANCE : value;
    }

    /** The raw value of a key, null for nil. */
    @TruffleBoundary
    public final Object find(Object key) {
        if (key instanceof ByteString string) {
            return find(string);
        }
        if (key instanceof Long l) {
            return find((long) l);
        }
        Object normal = key;
        if (key instanceof Double d) {
            normal = Keys.of(d);
            if (normal instanceof Long l) {
                return find((long) l);
            }
        }
        return findHashed(normal);
    }

    private Object findHashed(Object key) {
        if (hash instanceof WeakHash weak) {
            return weak.get(key);
        }
        int index = hash == null ? -1 : hash.find(key);
        return index < 0 ? null : hash.values[index];
    }

    @TruffleBoundary
    public final Object find(long key) {
        return element(key);
    }

    /** The same where compiled code is to do it itself. */
    public final Object element(long key) {
        long index = key - 1;
        if (index >= 0 && index < arraySize()) {
            return element((int) index);
        }
        return hash == null ? null : findHashed(key);
    }

    @TruffleBoundary
    private Object findHashed(long key) {
        if (hash instanceof WeakHash weak) {
            return weak.get(key);
        }
        int entry = hash.find(key);
        return entry < 0 ? null : hash.values[entry];
    }

    @TruffleBoundary
    public final Object find(ByteString key) {
        if (shape().isDictionary()) {
            return findHashed(key);
        }
        Property property = shape().find(key);
        return property == null ? null : valueOf(property);
    }

    /** Stores raw; the key must be neither nil nor NaN. */
    @TruffleBoundary
    public final void put(Object key, Object value) {
        if (key instanceof ByteString string) {
            put(string, value);
        } else if (key instanceof Long l) {
            put((long) l, value);
        } else if (key instanceof Double d && Keys.of(d) instanceof Long l) {
            put((long) l, value);
        } else {
            putHashed(key, value == Null.INSTANCE ? null : value);
        }
    }

    @TruffleBoundary
    public final void put(long key, Object value) {
        Object stored = value == Null.INSTANCE ? null : value;
        long index = key - 1;
        int size = arraySize();
        if (index >= 0 && index < size) {
            setElement((int) index, stored);
        } else if (index == size && filled == size && hash == null && shape().count() == room && stored != null && size < Sizes.LARGEST_ARRAY / 2) {
            // all that a resize would do is to enlarge the array part
            resizeArray(Sizes.power(size + 1));
            setElement(size, stored);
        } else {
            putHashed(key, stored);
        }
    }

    private void putHashed(Object key, Object value) {
        checkWritable();
        if (hash instanceof WeakHash weak) {
            weak.put(key, value);
            return;
        }
        int index = hash == null ? -1 : hash.find(key);
        if (index >= 0) {
            hash.set(index, key, value);
        } else if (value != null) {
            insert(key, value);
        }
    }

    /** Stores under a string key; a new one goes to the hash part. */
    @TruffleBoundary
    public final void put(ByteString key, Object value) {
        put(key, value, false);
    }

    /** Stores under a string key of the program text; a new one gets a slot if the table has its string keys in slots. */
    @TruffleBoundary
    public final void putField(ByteString key, Object value) {
        put(key, value, true);
    }

    private void put(ByteString key, Object value, boolean slots) {
        Object stored = value == Null.INSTANCE ? null : value;
        if (shape().isGuarded()) {
            changed();
        }
        if (shape().isDictionary()) {
            putHashed(key, stored);
            return;
        }
        Property property = shape().find(key);
        if (property != null) {
            int kind = Property.join(property.kind(), Property.kind(stored));
            if (kind != property.kind()) {
                reshape(shape().generalise(property.index(), kind));
                property = shape().find(key);
            }
            store(property, stored);
        } else if (stored != null) {
            if (!slots || shape().count() >= Shape.MOST_KEYS) {
                makeDictionary();
                insert(key, stored);
            } else if (canAdvance(shape().count())) {
                addField(key, stored);
            } else {
                insert(key, stored);
            }
        }
    }

    // ------------------------------------------------------------------ sequences

    /** Moves the elements from a position to before an end one up, and stores a value there. */
    @TruffleBoundary
    public final void insert(long position, long end, Object value) {
        if (filled == end - 1 && position >= 1 && position < end && value != Null.INSTANCE) {
            put(end, element((int) (end - 2)));
            if (filled == end) {
                System.arraycopy(array, (int) position - 1, array, (int) position, (int) (end - 1 - position));
                put(position, value);
                return;
            }
        }
        for (long i = end; i > position; i--) {
            put(i, get(i - 1));
        }
        put(position, value);
    }

    /** Takes out the element at a position and moves those behind it, up to a last one, one down. */
    @TruffleBoundary
    public final Object remove(long position, long last) {
        Object removed = get(position);
        if (filled == last && position >= 1) {
            System.arraycopy(array, (int) position, array, (int) position - 1, (int) (last - position));
        } else {
            for (long i = position; i < last; i++) {
                put(i, get(i + 1));
            }
        }
        put(last, Null.INSTANCE);
        return removed;
    }

    // ------------------------------------------------------------------ length

    /** The border that {@code #} gives (section 7.2). */
    public final long length() {
        // without a hash part, what is full ends where the array part does
        return filled >= 0 && hash == null ? filled : border();
    }

    @TruffleBoundary
    private long border() {
        int size = arraySize();
        int known = filled;
        if (known >= 0 && known < size) {
            return known;
        }
        if (known < 0 && size > 0 && element(size - 1) == null) {
            return search(size);
        }
        return room == 0 || hash == null ? size : beyondArray(size);
    }

    private long beyondArray(long size) {
        long low = size;
        long high = size + 1;
        while (find(high) != null) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (find(middle) == null) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    // ------------------------------------------------------------------ traversal

    /** The first position behind one (0 to begin) that holds a value; -1 if there is none. */
    public final int next(int position) {
        int size = arraySize();
        int at = position;
        while (at < size) {
            if (element(at) != null) {
                return at + 1;
            }
            at++;
        }
        return nextBehindArray(at, size);
    }

    private int nextBehindArray(int from, int size) {
        int at = from;
        int slots = shape().count();
        if (at < size + slots) {
            Property[] all = shape().ordered();
            while (at < size + slots) {
                if (valueOf(all[at - size]) != null) {
                    return at + 1;
                }
                at++;
            }
        }
        if (hash != null) {
            for (int i = at - size - slots; i < hash.count; i++) {
                if (hash.values[i] != null) {
                    return size + slots + i + 1;
                }
            }
            if (hash instanceof WeakHash weak) {
                return nextWeak(weak, from);
            }
        }
        return -1;
    }

    @TruffleBoundary
    private static int nextWeak(WeakHash weak, int position) {
        int index = weak.next(position);
        return index < 0 ? -1 : index + 1;
    }

    /** The key at a position that {@link #next} gave. */
    public final Object keyAt(int position) {
        int size = arraySize();
        if (position <= size) {
            return (long) position;
        }
        int index = position - size - 1;
        return index < shape().count() ? shape().ordered()[index].key() : hash.keys[index - shape().count()];
    }

    /** The value at a position that {@link #next} gave. */
    public final Object valueAt(int position) {
        int size = arraySize();
        if (position <= size) {
            return orNil(element(position - 1));
        }
        int index = position - size - 1;
        return orNil(index < shape().count() ? valueOf(shape().ordered()[index]) : hash.values[index - shape().count()]);
    }

    /** The position of a key, 0 for nil; -1 if the table never had it. */
    @TruffleBoundary
    public final int position(Object key) {
        Object normal = key instanceof Double d ? Keys.of(d) : key;
        int size = arraySize();
        if (normal == Null.INSTANCE) {
            return 0;
        }
        if (normal instanceof Long l && l >= 1 && l <= size) {
            return (int) (long) l;
        }
        if (normal instanceof ByteString string && !shape().isDictionary()) {
            Property property = shape().find(string);
            return property == null ? -1 : size + property.index() + 1;
        }
        int index = hash == null ? -1 : hash instanceof WeakHash weak ? weak.position(normal) : hash.find(normal);
        return index < 0 ? -1 : size + shape().count() + index + 1;
    }
}
