package org.inplace.lua.runtime;

import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Idempotent;

/**
 * Which string keys a table has, in which order, and where it keeps their values. Tables that got the same keys in the same order
 * share a shape, so a node that knows the shape knows the slot, and also knows which keys are absent.
 *
 * <p>
 * Keys are never taken out of a shape: a key whose value is nil stays. When a key turns out to need a more general kind of slot,
 * all tables made later get the general one, so the number of shapes stays small.
 *
 * <p>
 * Some shapes have no keys of their own, because all string keys are in the table's hash part: {@link #isDictionary}. A shape that
 * is {@linkplain #isGuarded guarded} belongs to tables whose changes must be noticed; no node writes to such a table on its own.
 * One of those is the shape of tables that refuse all changes.
 */
public final class Shape {

    /** More string keys than this make a table a dictionary. */
    static final int MOST_KEYS = 64;

    private static final int NO_SLOT = -1;

    /** The shape of tables without string keys, and that of tables with all of them in the hash part; one of each for each engine. */
    private static final class Family {
        private final Shape empty = new Shape(this, null, null, false, null);
        private final Shape dictionary = new Shape(this, null, null, true, null);
        private final Shape readOnly = new Shape(this, null, null, true, dictionary);
    }

    private final Family family;
    private final Shape parent;
    private final Property last;
    private final int count;
    private final int numbers;
    private final int objects;
    private final boolean dictionary;
    private final boolean guarded;
    private final boolean mode;
    /** By the hashes of their keys, with open addressing; made on the first lookup of a key. */
    private Property[] properties;
    private final Map<ByteString, Shape> next;
    private Shape guardedTwin;
    private final Shape plainTwin;

    @CompilationFinal(dimensions = 1) private Property[] ordered;

    private Shape(Family family, Shape parent, Property last, boolean dictionary, Shape plainTwin) {
        this.family = family;
        this.parent = parent;
        this.last = last;
        this.dictionary = dictionary;
        this.guarded = plainTwin != null;
        this.plainTwin = plainTwin;
        this.mode = dictionary || parent != null && (parent.mode || last.key().equals(Event.MODE.key()));
        if (plainTwin != null) {
            count = plainTwin.count;
            numbers = plainTwin.numbers;
            objects = plainTwin.objects;
        } else {
            count = parent == null ? 0 : parent.count + 1;
            numbers = parent == null ? 0 : parent.numbers + (last.isObject() ? 0 : 1);
            objects = parent == null ? 0 : parent.objects + (last.isObject() ? 1 : 0);
        }
        next = new HashMap<>(2);
    }

    /** The empty shape of a new engine. */
    public static Shape root() {
        return new Family().empty;
    }

    /** The shape of tables that have their string keys in the hash part. */
    public Shape dictionary() {
        return guarded ? family.dictionary.guard() : family.dictionary;
    }

    /** The shape of tables that must not be changed. It is a guarded one, so nodes leave all writing to the table. */
    public Shape readOnly() {
        return family.readOnly;
    }

    public boolean isReadOnly() {
        return this == family.readOnly;
    }

    /** The number of keys. */
    public int count() {
        return count;
    }

    /** The number of number slots that are in use. */
    public int numbers() {
        return numbers;
    }

    public int objects() {
        return objects;
    }

    /** Whether one more key would make the table a dictionary. */
    public boolean isFull() {
        return count >= MOST_KEYS;
    }

    @Idempotent
    public boolean isDictionary() {
        return dictionary;
    }

    /** Whether a table of this shape may have {@code __mode}, so that those whose metatable it is may be weak. */
    public boolean mayHaveMode() {
        return mode;
    }

    @Idempotent
    public boolean isGuarded() {
        return guarded;
    }

    /** The same keys in the same slots, guarded. */
    @TruffleBoundary
    public synchronized Shape guard() {
        if (guarded) {
            return this;
        }
        if (guardedTwin == null) {
            guardedTwin = new Shape(family, parent, last, dictionary, this);
        }
        return guardedTwin;
    }

    /** The same keys in the same slots, not guarded. */
    public Shape unguard() {
        return guarded ? plainTwin : this;
    }

    /** Where the value of a key is, null if the shape does not have it. */
    @TruffleBoundary
    public Property find(ByteString key) {
        return lookup(key);
    }

    /** The same where compiled code is to do it itself. */
    public Property lookup(ByteString key) {
        Property[] all = guarded ? plainTwin.properties : properties;
        if (all == null) {
            all = guarded ? plainTwin.collect() : collect();
        }
        int mask = all.length - 1;
        for (int i = key.hashCode() & mask;; i = i + 1 & mask) {
            Property property = all[i];
            if (property == null || property.key() == key || property.key().contentEquals(key)) {
                return property;
            }
        }
    }

    @TruffleBoundary
    private synchronized Property[] collect() {
        Property[] all = new Property[Integer.highestOneBit(2 * count + 1) * 2];
        for (Shape shape = this; shape.last != null; shape = shape.parent) {
            int i = shape.last.key().hashCode() & all.length - 1;
            while (all[i] != null) {
                i = i + 1 & all.length - 1;
            }
            all[i] = shape.last;
        }
        VarHandle.storeStoreFence(); // other threads see the array when it is full, or not at all
        properties = all;
        return all;
    }

    /** The slot of a key that is kept as one kind; -1 if the shape does not have it or keeps it as another. */
    public int slot(ByteString key, int kind) {
        Property property = find(key);
        return property == null || property.kind() != kind ? NO_SLOT : property.slot();
    }

    /** The properties in the order in which their keys came. */
    public Property[] ordered() {
        // no recursion, which the compiler would take to be endless
        Shape own = guarded ? plainTwin : this;
        Property[] all = own.ordered;
        return all != null ? all : own.order();
    }

    @TruffleBoundary
    private Property[] order() {
        Property[] all = new Property[count];
        for (Shape shape = this; shape.last != null; shape = shape.parent) {
            all[shape.last.index()] = shape.last;
        }
        ordered = all;
        return all;
    }

    /** The property of the last key. */
    public Property last() {
        return last;
    }

    /** The shape with one more key, whose slot can hold a kind of values at least. */
    @TruffleBoundary
    public Shape with(ByteString key, int kind) {
        if (guarded) {
            return plainTwin.with(key, kind).guard();
        }
        synchronized (this) {
            Shape known = next.get(key);
            if (known != null && Property.join(known.last.kind(), kind) == known.last.kind()) {
                return known;
            }
            int general = known == null ? kind : Property.join(known.last.kind(), kind);
            Shape made = new Shape(family, this, new Property(key, count, general, general == Property.OBJECT ? objects : numbers), false, null);
            next.put(key, made);
            return made;
        }
    }

    /** The shape with the same keys in which the one at an index has a slot that can hold a kind of values, too. */
    @TruffleBoundary
    public Shape generalise(int index, int kind) {
        if (guarded) {
            return plainTwin.generalise(index, kind).guard();
        }
        Shape made = family.empty;
        for (Property property : ordered()) {
            made = made.with(property.key(), property.index() == index ? Property.join(property.kind(), kind) : property.kind());
        }
        return made;
    }
}
