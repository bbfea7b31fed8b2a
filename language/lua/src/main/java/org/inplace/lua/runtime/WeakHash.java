package org.inplace.lua.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * All entries of a weak table. Keys or values, or both, do not keep alive what they refer to; an entry that has lost its key or its
 * value is as good as removed.
 *
 * <p>
 * Nodes that look for an entry at a known index of a {@link Hash} find nothing here, since {@link #count} stays 0. The arrays of the
 * superclass hold one thing only: the entry at which a traversal has arrived, so that it is still there when it is asked for.
 */
final class WeakHash extends Hash {

    private static final int FREE = 0;
    private static final int LEAST = 4;

    /** A key or a value that may go. */
    private static final class Cell extends WeakReference<Object> {
        private int index;

        Cell(Object referent, int index, ReferenceQueue<Object> queue) {
            super(referent, queue);
            this.index = index;
        }
    }

    private boolean weakKeys;
    private boolean weakValues;

    /** Keys and values, or their cells. A key without value is a removed entry's. */
    private Object[] heldKeys = new Object[LEAST];
    private Object[] heldValues = new Object[LEAST];
    private int[] hashes = new int[LEAST];
    /** Open addressing: indexes of entries, counted from 1. */
    private int[] buckets = new int[2 * LEAST];
    /** Entries in use, removed ones included. */
    private int size;
    /** The cells that have become empty, sooner or later. */
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    /** The index of the entry that the superclass's arrays hold. */
    private int pinned;

    WeakHash(Weakness weakness) {
        super(LEAST);
        garbageIsSeen();
        weakKeys = weakness.ofKeys();
        weakValues = weakness.ofValues();
    }

    Weakness weakness() {
        return Weakness.of(weakKeys, weakValues);
    }

    /** Makes keys and values weak, or no longer. */
    void become(Weakness weakness) {
        weakKeys = weakness.ofKeys();
        weakValues = weakness.ofValues();
        for (int i = 0; i < size; i++) {
            Object key = referent(heldKeys[i]);
            Object value = referent(heldValues[i]);
            heldValues[i] = key == null || value == null ? null : held(value, weakValues, i);
            if (key != null) {
                heldKeys[i] = held(key, weakKeys, i);
            }
        }
    }

    private Object held(Object value, boolean weak, int index) {
        return weak && Types.isCollectable(value) ? new Cell(value, index, dead) : value;
    }

    private static Object referent(Object held) {
        return held instanceof Cell cell ? cell.get() : held;
    }

    /** The index of a key's entry, alive or removed; -1 if there is none. */
    int position(Object key) {
        int mask = buckets.length - 1;
        int hash = hash(key);
        for (int b = hash & mask;; b = (b + 1) & mask) {
            int entry = buckets[b];
            if (entry == FREE) {
                return -1;
            }
            if (hashes[entry - 1] == hash && isKey(heldKeys[entry - 1], key)) {
                return entry - 1;
            }
        }
    }

    private static boolean isKey(Object held, Object key) {
        return held == key || switch (held) {
            case Cell cell -> cell.refersTo(key);
            case ByteString string -> key instanceof ByteString other && string.contentEquals(other);
            case Long l -> l.equals(key);
            case Double d -> d.equals(key);
            default -> false;
        };
    }

    /** The value of a key, null for nil. */
    Object get(Object key) {
        int index = position(key);
        return index < 0 ? null : referent(heldValues[index]);
    }

    /** Stores a value, null for nil. */
    void put(Object key, Object value) {
        expunge();
        int index = position(key);
        if (index >= 0 && value == null) {
            remove(index);
        } else if (index >= 0) {
            if (heldValues[index] == null) {
                heldKeys[index] = held(key, weakKeys, index);
            }
            heldValues[index] = held(value, weakValues, index);
        } else if (value != null) {
            add(key, value);
        }
    }

    /** Takes the value out of an entry, whose key stays for traversals as long as it lives. */
    private void remove(int index) {
        Object key = referent(heldKeys[index]);
        if (key != null) {
            heldKeys[index] = held(key, true, index);
        }
        heldValues[index] = null;
    }

    /** Adds an entry for a key that has none; gives its index. */
    @Override
    int add(Object key, Object value) {
        if (size == heldKeys.length) {
            rebuild();
        }
        return append(key, value);
    }

    /** The same, with the entry at the index behind the last one, and possibly removed from the start (null). */
    int append(Object key, Object value) {
        if (size == heldKeys.length) {
            resize(2 * size);
        }
        int index = size++;
        heldKeys[index] = held(key, weakKeys, index);
        heldValues[index] = value == null ? null : held(value, weakValues, index);
        hashes[index] = hash(key);
        link(index);
        return index;
    }

    private void link(int index) {
        int mask = buckets.length - 1;
        int b = hashes[index] & mask;
        while (buckets[b] != FREE) {
            b = (b + 1) & mask;
        }
        buckets[b] = index + 1;
    }

    /** Leaves removed entries out, and makes room for more. */
    private void rebuild() {
        unpin();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (referent(heldKeys[i]) != null && referent(heldValues[i]) != null) {
                heldKeys[kept] = moved(heldKeys[i], kept);
                heldValues[kept] = moved(heldValues[i], kept);
                hashes[kept] = hashes[i];
                kept++;
            }
        }
        Arrays.fill(heldKeys, kept, size, null);
        Arrays.fill(heldValues, kept, size, null);
        size = kept;
        resize(Math.max(LEAST, Integer.highestOneBit(kept + kept / 2) * 2));
    }

    /** Gives the entries arrays of another size. */
    private void resize(int capacity) {
        heldKeys = Arrays.copyOf(heldKeys, capacity);
        heldValues = Arrays.copyOf(heldValues, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        buckets = new int[2 * capacity];
        for (int i = 0; i < size; i++) {
            link(i);
        }
    }

    private static Object moved(Object held, int index) {
        if (held instanceof Cell cell) {
            cell.index = index;
        }
        return held;
    }

    /** Removes the entries that have lost a key or value, as far as that is known. */
    void expunge() {
        for (Reference<?> lost = dead.poll(); lost != null; lost = dead.poll()) {
            int index = ((Cell) lost).index;
            if (index < size && (heldKeys[index] == lost || heldValues[index] == lost)) {
                remove(index);
            }
        }
    }

    /** Removes all entries that have lost a key or value, and lets go of the one that a traversal has arrived at. */
    void clean() {
        unpin();
        expunge();
        for (int i = 0; i < size; i++) {
            if (referent(heldKeys[i]) == null || referent(heldValues[i]) == null) {
                remove(i);
            }
        }
    }

    /** The index of the first entry alive from an index on, whose key and value are now in {@link #keys} and {@link #values}; -1 if there is none. */
    int next(int from) {
        unpin();
        for (int i = from; i < size; i++) {
            Object key = referent(heldKeys[i]);
            Object value = referent(heldValues[i]);
            if (key != null && value != null) {
                pin(i, key, value);
                return i;
            }
        }
        return -1;
    }

    private void pin(int index, Object key, Object value) {
        if (keys.length < heldKeys.length) {
            keys = new Object[heldKeys.length];
            values = new Object[heldKeys.length];
        }
        keys[index] = key;
        values[index] = value;
        pinned = index;
    }

    /** Lets go of the entry that a traversal has arrived at. */
    void unpin() {
        keys[pinned] = null;
        values[pinned] = null;
    }
}
