package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * The keys of a {@link MapValue}: an ordered set in which an integer is the same as the text of its decimal form. A key's
 * position counts from 0 in order of insertion; where one was removed there is a <em>hole</em>, but never at the end.
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
    /** Behind the position of the last key. */
    private int end;
    /** A bit for each position without a key; null if there has been none. */
    private long[] holes;
    /** The position of the first key: so that it is found in constant time even if many before it were removed. */
    private int begin;
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

    /** Behind the position of the last key. */
    int end() {
        return end;
    }

    /** The first position at or behind another that has a key, or is the end or behind it. */
    int next(int position) {
        int p = Math.max(position, begin);
        while (isHole(p)) {
            p++;
        }
        return p;
    }

    private boolean isHole(int position) {
        long[] bits = holes;
        return bits != null && position >> 6 < bits.length && (bits[position >> 6] & 1L << position) != 0;
    }

    boolean hasHoles() {
        return end != size;
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
        end++;
    }

    @TruffleBoundary
    private void store(long key) {
        if (texts != null) {
            store(Text.ofLong(key));
            return;
        }
        reserve(end + 1, false);
        longs[end] = key;
        link(end);
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
        end++;
    }

    private void store(Text key) {
        reserve(end + 1, true);
        texts[end] = key;
        link(end);
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
            for (int i = 0; i < end; i++) {
                larger[i] = isHole(i) ? null : textAt(i);
            }
            texts = larger;
            longs = null;
        } else {
            long[] larger = new long[capacity];
            for (int i = 0; i < end; i++) {
                larger[i] = longAt(i);
            }
            longs = larger;
        }
        index = slots;
        for (int i = 0; i < end; i++) {
            if (!isHole(i)) {
                link(i);
            }
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

    /** Removes the key at a position from a table that is not frozen. */
    @TruffleBoundary
    void remove(int position) {
        if (texts == null && longs == null) {
            if (position == end - 1) {
                end = --size;
                return;
            }
            reserve(end, false);
        }
        unlink(position);
        if (texts != null) {
            texts[position] = null;
        }
        size--;
        if (position < end - 1) {
            punch(position);
            return;
        }
        end--;
        while (end > size && isHole(end - 1)) {
            end--;
            holes[end >> 6] &= ~(1L << end);
        }
        begin = Math.min(begin, end);
    }

    /** Notes that there is no key at a position any more. */
    private void punch(int position) {
        int words = (end >> 6) + 1;
        if (holes == null || holes.length < words) {
            holes = holes == null ? new long[words] : Arrays.copyOf(holes, words + (words >> 1));
        }
        holes[position >> 6] |= 1L << position;
        begin = next(begin);
    }

    /** Moves the keys of a table that is not frozen together, so that they are at the positions from 0 on. */
    void close() {
        int to = 0;
        for (int from = 0; from < end; from++) {
            if (isHole(from)) {
                continue;
            }
            if (texts != null) {
                texts[to++] = texts[from];
            } else {
                longs[to++] = longs[from];
            }
        }
        if (texts != null) {
            Arrays.fill(texts, to, end, null);
        }
        end = size;
        begin = 0;
        holes = null;
        Arrays.fill(index, 0);
        for (int i = 0; i < end; i++) {
            link(i);
        }
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

    /** A table of the same keys that is not frozen. */
    @TruffleBoundary
    KeyTable copy() {
        KeyTable copy = new KeyTable();
        copy.size = size;
        copy.end = end;
        copy.begin = begin;
        copy.holes = holes == null ? null : holes.clone();
        copy.longs = longs == null ? null : longs.clone();
        copy.texts = texts == null ? null : texts.clone();
        copy.index = index == null ? null : index.clone();
        return copy;
    }
}
