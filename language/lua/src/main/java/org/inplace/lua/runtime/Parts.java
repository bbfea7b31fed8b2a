package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The parts of a table together: where a new key goes, and when their sizes change. */
abstract class Parts extends Elements {

    /** How many keys the hash part has room for, those in slots included. */
    int room;
    Hash hash;

    Parts(Shape shape) {
        super(shape);
    }

    /**
     * Whether the table can get the shape that is this one's with one more key, without anything else to consider: then
     * {@link #advance} does it.
     *
     * @param count how many keys the shape has
     */
    public final boolean canAdvance(int count) {
        return hash == null ? count < room || array == NO_ELEMENTS : count + hash.count < room;
    }

    /** Takes a shape with one more key, whose value the caller then stores. */
    public final void advance(Shape larger) {
        extend(larger);
        if (larger.count() > room) {
            room = Sizes.power(larger.count());
        }
    }

    /** Whether what is not in the array part, nor in a slot, is nil. */
    public final boolean isArrayAlone() {
        return hash == null && metatable() == null;
    }

    /** Moves all string keys from slots to the hash part. */
    final void makeDictionary() {
        Property[] all = shape().ordered();
        Hash target = new Hash(Math.max(room, all.length + 1));
        for (Property property : all) {
            Object value = valueOf(property);
            if (value != null) {
                target.add(property.key(), value);
            }
        }
        if (hash != null) {
            for (int i = 0; i < hash.count; i++) {
                if (hash.values[i] != null) {
                    target.add(hash.keys[i], hash.values[i]);
                }
            }
        }
        hash = target;
        clearSlots();
        setShape(shape().dictionary());
    }

    /**
     * Makes the table refuse all changes, or lets it be changed again. It must have no array part: to elements of one, nodes
     * write without a look at the shape.
     */
    @TruffleBoundary
    public final void setReadOnly(boolean readOnly) {
        if (!readOnly) {
            unlock();
            return;
        }
        if (arraySize() > 0) {
            throw new IllegalStateException("an array part is never read-only");
        }
        if (!shape().isDictionary()) {
            makeDictionary();
        }
        if (shape().isGuarded()) {
            unlock();
        }
        setShape(shape().readOnly());
    }

    // ------------------------------------------------------------------ hash part

    /** Where a node may find the entry of a key at once: its index in the hash part, -1 if it has none. */
    @TruffleBoundary
    public final int entry(ByteString key) {
        return hash == null || hash instanceof WeakHash ? -1 : hash.find(key);
    }

    /** The very string that is the key of an entry: compared with that, it is found without a look at its bytes. */
    public final ByteString entryKey(int index, ByteString key) {
        return index >= 0 && hash.keys[index] instanceof ByteString own ? own : key;
    }

    /** Whether the entry at an index is that of a key. */
    public final boolean isEntry(int index, ByteString key) {
        Hash h = hash;
        if (h == null || index >= h.keys.length) {
            return false;
        }
        Object there = h.keys[index];
        return there == key || there instanceof ByteString string && string.contentEquals(key);
    }

    /** The value of an entry, null for nil. */
    public final Object entryValue(int index) {
        return hash.values[index];
    }

    public final void setEntryValue(int index, Object value) {
        hash.values[index] = value;
    }

    // ------------------------------------------------------------------ sizes

    final void addField(ByteString key, Object value) {
        advance(shape().with(key, Property.kind(value)));
        store(shape().last(), value);
    }

    /** Adds a key that the table does not have, after a resize if there is no room. */
    final void insert(Object key, Object value) {
        if (used() >= room) {
            resize(key);
            if (key instanceof Long l && l >= 1 && l <= arraySize()) {
                setElement((int) (l - 1), value);
                return;
            }
        }
        if (key instanceof ByteString string && !shape().isDictionary()) {
            addField(string, value);
        } else {
            if (hash == null) {
                hash = new Hash(room - shape().count());
            }
            hash.add(key, value);
        }
    }

    final int used() {
        return shape().count() + (hash == null ? 0 : hash.count);
    }

    /** Chooses new sizes for a table that a key is to be added to, as PUC's {@code rehash} does (ltable.c). */
    final void resize(Object added) {
        if (array == NO_ELEMENTS && !(added instanceof Long) && (hash == null || hash.isDense())) {
            room = Sizes.power(used() + 1); // all stay where they are
            return;
        }
        Sizes sizes = new Sizes();
        int size = arraySize();
        for (int i = 0; i < size; i++) {
            if (element(i) != null) {
                sizes.count(i + 1L);
            }
        }
        int hashed = 1;
        if (hash != null) {
            for (int i = 0; i < hash.count; i++) {
                if (hash.values[i] != null) {
                    hashed++;
                    if (hash.keys[i] instanceof Long l) {
                        sizes.count(l);
                    }
                }
            }
        }
        if (added instanceof Long l) {
            sizes.count(l);
        }
        int newSize = sizes.best();
        Hash old = hash;
        Object lost = newSize < size ? array : null;
        int moved = sizes.within(newSize);
        int inArray = 0;
        for (int i = 0; i < Math.min(size, newSize); i++) {
            if (element(i) != null) {
                inArray++;
            }
        }
        Object[] beyond = lost == null ? NO_ELEMENTS : beyond(newSize, size);
        resizeArray(newSize);
        int addedToArray = added instanceof Long l && l >= 1 && l <= newSize ? 1 : 0;
        int fromHash = moved - inArray - addedToArray;
        int inHash = shape().count() + hashed - fromHash - addedToArray + count(beyond);
        room = inHash == 0 ? 0 : Sizes.power(inHash);
        rebuild(old, newSize);
        for (int i = 0; i < beyond.length; i++) {
            if (beyond[i] != null) {
                rebuilt().add((long) (newSize + i + 1), beyond[i]);
            }
        }
        recount();
    }

    final Hash rebuilt() {
        if (hash == null) {
            hash = new Hash(room - shape().count());
        }
        return hash;
    }

    /** Distributes the entries of a hash part over the array part and a new hash part. */
    final void rebuild(Hash old, int size) {
        hash = null;
        if (old == null) {
            return;
        }
        for (int i = 0; i < old.count; i++) {
            if (old.values[i] == null) {
                continue;
            }
            if (old.keys[i] instanceof Long l && l >= 1 && l <= size) {
                setElement((int) (l - 1), old.values[i]);
            } else {
                rebuilt().add(old.keys[i], old.values[i]);
            }
        }
    }
}
