package org.inplace.lua.runtime;

import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * The hash part of a table: keys that have no place in its array part or {@linkplain Shape shape}. Entries stay in the order in
 * which they came, at the same index until a rebuild, so a node that found a key at an index looks there first. A removed entry keeps its
 * key, with the value null, until the next rebuild.
 *
 * <p>
 * Keys are normalised: integral numbers within the exact range are Longs.
 *
 * <p>
 * The entries of a {@link WeakHash} are not where this class has them: for those who look here it is empty.
 */
sealed class Hash permits WeakHash {

    private static final int FREE = 0;

    /** The key of a removed entry, if it is an object that the program may expect to be garbage now. */
    static final class Removed extends WeakReference<Object> {
        private final int hash;

        private Removed(Object key) {
            super(key);
            hash = hash(key);
        }
    }

    /**
     * Whether any program here can see when an object becomes garbage. Until then removed entries simply keep their keys, which
     * costs nothing.
     */
    private static boolean garbageIsSeen;

    Object[] keys;
    Object[] values;
    /** Open addressing: indexes of entries, counted from 1. */
    private int[] buckets;
    /** Entries in use, removed ones included. */
    int count;

    Hash(int capacity) {
        int size = Math.max(4, capacity);
        keys = new Object[size];
        values = new Object[size];
        buckets = new int[Integer.highestOneBit(size * 2 - 1) * 2];
    }

    /** The index of a key's entry, alive or removed; -1 if there is none. */
    int find(Object key) {
        if (key instanceof ByteString string) {
            return find(string);
        }
        if (key instanceof Long l) {
            return find((long) l);
        }
        if (key instanceof Double d) {
            return findDouble(d);
        }
        int mask = buckets.length - 1;
        for (int b = System.identityHashCode(key) & mask;; b = (b + 1) & mask) {
            int entry = buckets[b];
            if (entry == FREE) {
                return -1;
            }
            Object there = keys[entry - 1];
            if (there == key || there instanceof Removed removed && removed.refersTo(key)) {
                return entry - 1;
            }
        }
    }

    int find(ByteString key) {
        int mask = buckets.length - 1;
        for (int b = key.hashCode() & mask;; b = (b + 1) & mask) {
            int entry = buckets[b];
            if (entry == FREE) {
                return -1;
            }
            Object there = keys[entry - 1];
            if (there == key || there instanceof ByteString string && string.contentEquals(key)) {
                return entry - 1;
            }
        }
    }

    int find(long key) {
        int mask = buckets.length - 1;
        for (int b = hash(key) & mask;; b = (b + 1) & mask) {
            int entry = buckets[b];
            if (entry == FREE) {
                return -1;
            }
            if (keys[entry - 1] instanceof Long l && l == key) {
                return entry - 1;
            }
        }
    }

    private int findDouble(double key) {
        int mask = buckets.length - 1;
        for (int b = Double.hashCode(key) & mask;; b = (b + 1) & mask) {
            int entry = buckets[b];
            if (entry == FREE) {
                return -1;
            }
            if (keys[entry - 1] instanceof Double d && d == key) {
                return entry - 1;
            }
        }
    }

    private static int hash(long key) {
        int h = (int) (key ^ key >>> 32);
        return h ^ h >>> 16;
    }

    static int hash(Object key) {
        return switch (key) {
            case ByteString string -> string.hashCode();
            case Long l -> hash((long) l);
            case Double d -> Double.hashCode(d);
            case Removed removed -> removed.hash;
            case Boolean truth -> System.identityHashCode(truth);
            default -> System.identityHashCode(key);
        };
    }

    /** Notes that a program can see when an object becomes garbage. */
    static void garbageIsSeen() {
        garbageIsSeen = true;
    }

    /** Stores a value in an entry, null for nil. */
    void set(int index, Object key, Object value) {
        if (value == null) {
            if (garbageIsSeen && Types.isCollectable(key)) {
                keys[index] = new Removed(key);
            }
        } else if (keys[index] instanceof Removed) {
            keys[index] = key;
        }
        values[index] = value;
    }

    /** The key of an entry; of a removed one what is left of it. */
    Object key(int index) {
        Object alive = keys[index] instanceof Removed removed ? removed.get() : null;
        return alive == null ? keys[index] : alive;
    }

    /** Adds an entry for a key that has none; gives its index. */
    int add(Object key, Object value) {
        if (count == keys.length) {
            int size = count * 2;
            keys = Arrays.copyOf(keys, size);
            values = Arrays.copyOf(values, size);
            if (size * 2 > buckets.length) {
                buckets = new int[buckets.length * 2];
                for (int i = 0; i < count; i++) {
                    link(i);
                }
            }
        }
        int index = count++;
        keys[index] = key;
        values[index] = value;
        link(index);
        return index;
    }

    private void link(int index) {
        int mask = buckets.length - 1;
        int b = hash(keys[index]) & mask;
        while (buckets[b] != FREE) {
            b = (b + 1) & mask;
        }
        buckets[b] = index + 1;
    }

    /** Whether no entry is removed, and no key could move to an array part. */
    boolean isDense() {
        for (int i = 0; i < count; i++) {
            if (values[i] == null || keys[i] instanceof Long) {
                return false;
            }
        }
        return true;
    }

    /** How many entries have a value. */
    int live() {
        int live = 0;
        for (int i = 0; i < count; i++) {
            if (values[i] != null) {
                live++;
            }
        }
        return live;
    }
}
