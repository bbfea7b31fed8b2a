package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * The keys of a {@link MapValue}: an ordered set in which an integer is the same as the text of its decimal form. A key's
 * position counts from 0 in order of insertion.
 *
 * <p>
 * Keys are held in one of three ways: <em>dense</em>, where they are 0, 1, 2, … in this order and nothing is stored; as
 * longs, where all are integers; and as texts. The latter two have an index: open addressing with linear probing, at most half
 * full. An index slot is 0 if free, and else has a position plus one in as many low bits as tell the slots apart, and in the
 * others those of the key's hash, so that most mismatches are seen at once.
 */
final class KeyTable {

    static final int MAX_SIZE = 1 << 29;
    private static final int MIN_CAPACITY = 4;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** What all maps begin with; frozen. */
    static final KeyTable EMPTY = new KeyTable();

    static {
        EMPTY.freeze();
    }

    private int size;
    /** Null while the keys are dense, or are texts. */
    private long[] longs;
    /** Null while all keys are integers. */
    private Text[] texts;
    private int[] index;
    private boolean frozen;

    /** Makes this table one that never changes again, so that several maps may have it. */
    void freeze() {
        frozen = true;
    }

    boolean isFrozen() {
        return frozen;
    }

    int size() {
        return size;
    }

    boolean hasTexts() {
        return texts != null;
    }

    Text textAt(int position) {
        return texts != null ? texts[position] : Text.ofLong(longAt(position));
    }

    /** The key at a position of a table without texts. */
    long longAt(int position) {
        return longs != null ? longs[position] : position;
    }

    /** The position of a key, or -1. */
    int find(long key) {
        if (longs != null) {
            return findIndexed(key);
        }
        if (texts != null) {
            return findDecimal(key);
        }
        return key >= 0 && key < size ? (int) key : -1;
    }

    @TruffleBoundary
    private int findDecimal(long key) {
        return findIndexed(Text.ofLong(key));
    }

    private int findIndexed(long key) {
        int[] slots = index;
        long[] keys = longs;
        int mask = slots.length - 1;
        int hash = hash(key);
        for (int slot = hash & mask;; slot = slot + 1 & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return -1;
            }
            if (((entry ^ hash) & ~mask) == 0) {
                int position = (entry & mask) - 1;
                if (keys[position] == key) {
                    return position;
                }
            }
        }
    }

    int find(Text key) {
        if (texts == null) {
            return size == 0 ? -1 : findInteger(key);
        }
        return findIndexed(key);
    }

    @TruffleBoundary
    private int findInteger(Text key) {
        return key.isCanonicalInt() ? find(key.canonicalInt()) : -1;
    }

    private int findIndexed(Text key) {
        int[] slots = index;
        int mask = slots.length - 1;
        int hash = key.hashCode();
        for (int slot = hash & mask;; slot = slot + 1 & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return -1;
            }
            if (((entry ^ hash) & ~mask) == 0) {
                int position = (entry & mask) - 1;
                if (texts[position].equals(key)) {
                    return position;
                }
            }
        }
    }

    /** Adds a key that is not there to a table that is not frozen. */
    void add(long key) {
        if (longs != null || texts != null || key != size || size == MAX_SIZE) {
            store(key);
        }
        size++;
    }

    @TruffleBoundary
    private void store(long key) {
        if (texts != null) {
            store(Text.ofLong(key));
            return;
        }
        reserve(size + 1, false);
        longs[size] = key;
        link(size);
    }

    /** Adds a key that is not there to a table that is not frozen. */
    @TruffleBoundary
    void add(Text key) {
        if (texts == null && key.isCanonicalInt()) {
            add(key.canonicalInt());
            return;
        }
        store(key);
        size++;
    }

    private void store(Text key) {
        reserve(size + 1, true);
        texts[size] = key;
        link(size);
    }

    /** Enters the key at a position in the index. */
    private void link(int position) {
        int mask = index.length - 1;
        int hash = hashAt(position);
        int slot = hash & mask;
        while (index[slot] != 0) {
            slot = slot + 1 & mask;
        }
        index[slot] = hash & ~mask | position + 1;
    }

    /** Makes room for some number of keys of one kind. Changes nothing if there is no memory for it. */
    private void reserve(int needed, boolean asTexts) {
        if (asTexts ? texts != null && needed <= texts.length : longs != null && needed <= longs.length) {
            return;
        }
        int capacity = capacity(needed);
        int[] slots = new int[capacity << 1];
        if (asTexts) {
            Text[] larger = new Text[capacity];
            for (int i = 0; i < size; i++) {
                larger[i] = textAt(i);
            }
            texts = larger;
            longs = null;
        } else {
            long[] larger = new long[capacity];
            for (int i = 0; i < size; i++) {
                larger[i] = longAt(i);
            }
            longs = larger;
        }
        index = slots;
        for (int i = 0; i < size; i++) {
            link(i);
        }
    }

    private static int capacity(int needed) {
        if (needed > MAX_SIZE) {
            throw new OutOfMemoryError("map of " + needed + " entries");
        }
        return Math.max(MIN_CAPACITY, Integer.highestOneBit(needed - 1) << 1);
    }

    private int hashAt(int position) {
        return texts != null ? texts[position].hashCode() : hash(longs[position]);
    }

    private static int hash(long key) {
        return (int) ((key ^ key >>> 32) * FACTOR >>> 32);
    }

    /** Removes the key at a position from a table that is not frozen; the keys behind it move up. */
    @TruffleBoundary
    void remove(int position) {
        int last = size - 1;
        if (texts == null && longs == null) {
            if (position == last) {
                size = last;
                return;
            }
            reserve(size, false);
        }
        unlink(position);
        renumber(position);
        Object keys = texts != null ? texts : longs;
        System.arraycopy(keys, position + 1, keys, position, last - position);
        if (texts != null) {
            texts[last] = null;
        }
        size = last;
    }

    /** Frees the slot of a position and closes the gap: keys that had been pushed over it move back. */
    private void unlink(int position) {
        int mask = index.length - 1;
        int free = slotOf(position);
        for (int slot = free + 1 & mask; index[slot] != 0; slot = slot + 1 & mask) {
            int home = hashAt((index[slot] & mask) - 1) & mask;
            if ((slot - home & mask) >= (slot - free & mask)) {
                index[free] = index[slot];
                free = slot;
            }
        }
        index[free] = 0;
    }

    private int slotOf(int position) {
        int mask = index.length - 1;
        int slot = hashAt(position) & mask;
        while ((index[slot] & mask) != position + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Tells the index that the keys behind a position move up by one. */
    private void renumber(int position) {
        int behind = size - 1 - position;
        if (behind < index.length >> 4) {
            for (int i = position + 1; i < size; i++) {
                index[slotOf(i)]--;
            }
            return;
        }
        int[] slots = index;
        int mask = slots.length - 1;
        int removed = position + 1;
        for (int slot = 0; slot < slots.length; slot++) {
            int after = (removed - (slots[slot] & mask)) >>> 31; // 1 for the keys behind; no branch, so that it vectorises
            slots[slot] -= after;
        }
    }

    /** A table of the same keys that is not frozen. */
    @TruffleBoundary
    KeyTable copy() {
        KeyTable copy = new KeyTable();
        copy.size = size;
        copy.longs = longs == null ? null : longs.clone();
        copy.texts = texts == null ? null : texts.clone();
        copy.index = index == null ? null : index.clone();
        return copy;
    }
}
