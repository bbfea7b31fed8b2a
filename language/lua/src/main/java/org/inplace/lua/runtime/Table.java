package org.inplace.lua.runtime;

import java.util.Arrays;

import org.inplace.core.value.Null;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A Lua table: an array part for keys 1 to A, string keys in slots that a {@link Shape} assigns, and a {@link Hash} part for the
 * rest, or for all but the array if there are many string keys or they come from computations.
 *
 * <p>
 * Sizes follow PUC Lua 5.1 (specification, section 7.2): the array part has exactly as many slots, and the hash part (string keys
 * in slots count as part of it) exactly as much room, as there, because what {@code #} gives for tables with holes depends on it.
 *
 * <p>
 * Methods here are raw: they know nothing of metamethods. Keys may be any values but nil and NaN.
 */
public final class Table implements TruffleObject {

    /** What stands for nil among array elements that are longs: no number is represented by it. */
    public static final long LONG_HOLE = Long.MIN_VALUE;

    /** What stands for nil among array elements that are doubles: a NaN that no operation has as its result. */
    public static final long DOUBLE_HOLE = 0x7ff8_dead_dead_deadL;

    static final Object[] NO_ELEMENTS = {};

    private static final int OBJECT_FIELDS = 4;
    private static final int NUMBER_FIELDS = 3;
    /** After so many changes in vain nobody relies on this table not to change. */
    private static final int MOST_CHANGES = 8;

    private Shape shape;
    private Table metatable;

    /** {@code long[]}, {@code double[]} or {@code Object[]}, of the size of the array part. */
    private Object array = NO_ELEMENTS;
    /** If not negative: elements up to this one are not nil, and all behind it are. */
    private int filled;
    /** How many keys the hash part has room for, those in slots included. */
    private int room;
    private Hash hash;

    private Object object0;
    private Object object1;
    private Object object2;
    private Object object3;
    private Object[] objects;
    private long number0;
    private long number1;
    private long number2;
    private long[] numbers;

    private Assumption unchanged;
    private byte changes;
    /** How many tables are known to have this as their metatable, as far as {@link Memory} wants to know. */
    private byte followers;
    private boolean noted;

    /** @param shape an empty one */
    public Table(Shape shape) {
        this.shape = shape;
    }

    /** A table with the sizes that a constructor gives it (section 7.2). */
    public Table(Shape shape, int positional, int keyed) {
        this.shape = shape;
        if (positional > 0) {
            Object[] elements = new Object[Sizes.rounded(positional)];
            array = elements;
        }
        room = keyed == 0 ? 0 : Sizes.power(Sizes.rounded(keyed));
    }

    public Shape shape() {
        return shape;
    }

    /** Null if there is none. */
    public Table metatable() {
        return metatable;
    }

    public void setMetatable(Table metatable) {
        if (shape.isGuarded()) {
            changed();
        }
        this.metatable = metatable;
    }

    // ------------------------------------------------------------------ array part

    /** The elements of the array part: {@code long[]}, {@code double[]} or {@code Object[]}. */
    public Object array() {
        return array;
    }

    /** The number of elements before the first nil, if all behind it are nil, too; else negative. */
    public int filled() {
        return filled;
    }

    /** Notes that the element behind the filled ones has been set. */
    public void extendFilled() {
        filled++;
    }

    private int arraySize() {
        return array instanceof Object[] all ? all.length : array instanceof long[] longs ? longs.length : ((double[]) array).length;
    }

    /** The value at an index of the array part, from 0; null for nil. */
    private Object element(int index) {
        if (array instanceof Object[] all) {
            return all[index];
        }
        if (array instanceof long[] longs) {
            long value = longs[index];
            return value == LONG_HOLE ? null : (Object) value;
        }
        double value = ((double[]) array)[index];
        return Double.doubleToRawLongBits(value) == DOUBLE_HOLE ? null : (Object) value;
    }

    private void setElement(int index, Object value) {
        if (value == null) {
            clearElement(index);
        } else {
            storeElement(index, value);
        }
        if (filled < 0) {
            return;
        }
        if (value == null) {
            if (index == filled - 1) {
                filled--;
            } else if (index < filled) {
                filled = -1;
            }
        } else if (index == filled) {
            filled++;
        } else if (index > filled) {
            filled = -1;
        }
    }

    private void clearElement(int index) {
        if (array instanceof Object[] all) {
            all[index] = null;
        } else if (array instanceof long[] longs) {
            longs[index] = LONG_HOLE;
        } else {
            ((double[]) array)[index] = Double.longBitsToDouble(DOUBLE_HOLE);
        }
    }

    private void storeElement(int index, Object value) {
        if (array instanceof Object[] all) {
            if (filled == 0 && !(value instanceof Boolean) && kindFor(value) != Property.OBJECT) {
                array = emptyArray(all.length, kindFor(value));
                storeElement(index, value);
                return;
            }
            all[index] = value;
        } else if (array instanceof long[] longs && value instanceof Long l) {
            longs[index] = l;
        } else if (array instanceof double[] doubles && (value instanceof Double || value instanceof Long)) {
            doubles[index] = value instanceof Double d ? d : (double) (long) (Long) value;
        } else {
            generaliseArray(value);
            storeElement(index, value);
        }
    }

    private static int kindFor(Object value) {
        return Property.kind(value);
    }

    private static Object emptyArray(int size, int kind) {
        if (size == 0 || kind == Property.OBJECT) {
            return size == 0 ? NO_ELEMENTS : new Object[size];
        }
        if (kind == Property.LONG) {
            long[] longs = new long[size];
            Arrays.fill(longs, LONG_HOLE);
            return longs;
        }
        double[] doubles = new double[size];
        Arrays.fill(doubles, Double.longBitsToDouble(DOUBLE_HOLE));
        return doubles;
    }

    /** Makes the array part one that can hold a value as well. */
    @TruffleBoundary
    private void generaliseArray(Object value) {
        int size = arraySize();
        if (array instanceof long[] longs && value instanceof Double) {
            double[] doubles = (double[]) emptyArray(size, Property.DOUBLE);
            for (int i = 0; i < size; i++) {
                if (longs[i] != LONG_HOLE) {
                    doubles[i] = longs[i];
                }
            }
            array = doubles;
            return;
        }
        Object[] all = new Object[size];
        for (int i = 0; i < size; i++) {
            all[i] = element(i);
        }
        array = all;
    }

    /** Makes the array part larger or smaller; elements beyond are lost. */
    private void resizeArray(int size) {
        int old = arraySize();
        if (size == 0) {
            array = NO_ELEMENTS;
        } else if (array instanceof Object[] all) {
            array = Arrays.copyOf(all, size);
        } else if (array instanceof long[] longs) {
            long[] copy = Arrays.copyOf(longs, size);
            if (size > old) {
                Arrays.fill(copy, old, size, LONG_HOLE);
            }
            array = copy;
        } else {
            double[] copy = Arrays.copyOf((double[]) array, size);
            if (size > old) {
                Arrays.fill(copy, old, size, Double.longBitsToDouble(DOUBLE_HOLE));
            }
            array = copy;
        }
        if (filled > size) {
            filled = size;
        }
    }

    /** Gives an empty table its array part: of no other table, and without holes. */
    public void begin(Object elements, int count) {
        array = elements;
        filled = count;
    }

    /** Gives an empty table an array part of a size. */
    @TruffleBoundary
    public void reserve(int size) {
        array = emptyArray(size, Property.OBJECT);
    }

    /** Stores values at consecutive indexes of the array part, from 0; those that do not fit there, wherever they belong. */
    @TruffleBoundary
    public void place(int from, Object[] values, int count) {
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
    public void append(int from, Object[] values) {
        if (from + values.length > arraySize()) {
            resizeArray(from + values.length);
            recount();
        }
        place(from, values, values.length);
    }

    // ------------------------------------------------------------------ slots

    /** The value in an object slot; null for nil. */
    public Object objectAt(int slot) {
        return switch (slot) {
            case 0 -> object0;
            case 1 -> object1;
            case 2 -> object2;
            case 3 -> object3;
            default -> objects[slot - OBJECT_FIELDS];
        };
    }

    public void setObjectAt(int slot, Object value) {
        switch (slot) {
            case 0 -> object0 = value;
            case 1 -> object1 = value;
            case 2 -> object2 = value;
            case 3 -> object3 = value;
            default -> objects[slot - OBJECT_FIELDS] = value;
        }
    }

    /** The bits in a number slot. */
    public long numberAt(int slot) {
        return switch (slot) {
            case 0 -> number0;
            case 1 -> number1;
            case 2 -> number2;
            default -> numbers[slot - NUMBER_FIELDS];
        };
    }

    public void setNumberAt(int slot, long bits) {
        switch (slot) {
            case 0 -> number0 = bits;
            case 1 -> number1 = bits;
            case 2 -> number2 = bits;
            default -> numbers[slot - NUMBER_FIELDS] = bits;
        }
    }

    /** The value of a property, null for nil. */
    private Object valueOf(Property property) {
        return switch (property.kind()) {
            case Property.LONG -> (Object) numberAt(property.slot());
            case Property.DOUBLE -> Double.longBitsToDouble(numberAt(property.slot()));
            default -> objectAt(property.slot());
        };
    }

    /** Stores a value in a slot that can hold it. */
    private void store(Property property, Object value) {
        switch (property.kind()) {
            case Property.LONG -> setNumberAt(property.slot(), (Long) value);
            case Property.DOUBLE -> setNumberAt(property.slot(), Double.doubleToRawLongBits(value instanceof Long l ? l : (Double) value));
            default -> setObjectAt(property.slot(), value);
        }
    }

    /**
     * Whether the table can get the shape that is this one's with one more key, without anything else to consider: then
     * {@link #advance} does it.
     */
    public boolean canAdvance() {
        return used() < room || hash == null && arraySize() == 0;
    }

    /** Takes a shape with one more key, whose value the caller then stores. */
    public void advance(Shape larger) {
        if (larger.objects() > OBJECT_FIELDS || larger.numbers() > NUMBER_FIELDS) {
            reserve(larger);
        }
        shape = larger;
        if (larger.count() > room) {
            room = Sizes.power(larger.count());
        }
    }

    /** Takes the shape that a constructor's keys lead to; the caller stores all values. */
    public void begin(Shape full) {
        if (full.objects() > OBJECT_FIELDS) {
            objects = new Object[full.objects() - OBJECT_FIELDS];
        }
        if (full.numbers() > NUMBER_FIELDS) {
            numbers = new long[full.numbers() - NUMBER_FIELDS];
        }
        shape = full;
    }

    @TruffleBoundary
    private void reserve(Shape larger) {
        int wantedObjects = larger.objects() - OBJECT_FIELDS;
        if (wantedObjects > 0 && (objects == null || objects.length < wantedObjects)) {
            objects = objects == null ? new Object[Math.max(4, wantedObjects)] : Arrays.copyOf(objects, Math.max(wantedObjects, objects.length * 2));
        }
        int wantedNumbers = larger.numbers() - NUMBER_FIELDS;
        if (wantedNumbers > 0 && (numbers == null || numbers.length < wantedNumbers)) {
            numbers = numbers == null ? new long[Math.max(4, wantedNumbers)] : Arrays.copyOf(numbers, Math.max(wantedNumbers, numbers.length * 2));
        }
    }

    /** Moves all values to where another shape with the same keys has them. */
    private void reshape(Shape other) {
        Property[] from = shape.ordered();
        Property[] to = other.ordered();
        Object[] values = new Object[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = valueOf(from[i]);
        }
        for (int slot = 0; slot < Math.min(OBJECT_FIELDS, shape.objects()); slot++) {
            setObjectAt(slot, null);
        }
        objects = null;
        numbers = null;
        reserve(other);
        shape = other;
        for (int i = 0; i < to.length; i++) {
            store(to[i], values[i]);
        }
    }

    /** Moves all string keys from slots to the hash part. */
    private void makeDictionary() {
        Property[] all = shape.ordered();
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
        objects = null;
        numbers = null;
        object0 = null;
        object1 = null;
        object2 = null;
        object3 = null;
        shape = shape.dictionary();
    }

    // ------------------------------------------------------------------ hash part

    /** Where a node may find the entry of a key at once: its index in the hash part, -1 if it has none. */
    @TruffleBoundary
    public int entry(ByteString key) {
        return hash == null || hash instanceof WeakHash ? -1 : hash.find(key);
    }

    /** Whether the entry at an index is that of a key, of which this very object stands for it. */
    public boolean isEntry(int index, ByteString key) {
        Hash h = hash;
        return h != null && index < h.count && h.keys[index] == key;
    }

    /** Makes an object stand for the key of an entry, so that {@link #isEntry} knows it from now on. */
    public void unifyEntry(int index, ByteString key) {
        hash.keys[index] = key;
    }

    /** The value of an entry, null for nil. */
    public Object entryValue(int index) {
        return hash.values[index];
    }

    public void setEntryValue(int index, Object value) {
        hash.values[index] = value;
    }

    // ------------------------------------------------------------------ access by any key

    /** The raw value of a key, nil if there is none. */
    public Object get(Object key) {
        return orNil(find(key));
    }

    public Object get(long key) {
        return orNil(find(key));
    }

    public Object get(ByteString key) {
        return orNil(find(key));
    }

    private static Object orNil(Object value) {
        return value == null ? Null.INSTANCE : value;
    }

    /** The raw value of a key, null for nil. */
    @TruffleBoundary
    public Object find(Object key) {
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
    public Object find(long key) {
        return element(key);
    }

    /** The same where compiled code is to do it itself. */
    public Object element(long key) {
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
    public Object find(ByteString key) {
        if (shape.isDictionary()) {
            return findHashed(key);
        }
        Property property = shape.find(key);
        return property == null ? null : valueOf(property);
    }

    /** Stores raw; the key must be neither nil nor NaN. */
    @TruffleBoundary
    public void put(Object key, Object value) {
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
    public void put(long key, Object value) {
        Object stored = value == Null.INSTANCE ? null : value;
        long index = key - 1;
        int size = arraySize();
        if (index >= 0 && index < size) {
            setElement((int) index, stored);
        } else if (index == size && filled == size && hash == null && shape.count() == room && stored != null && size < Sizes.LARGEST_ARRAY / 2) {
            // all that a resize would do is to enlarge the array part
            resizeArray(Sizes.power(size + 1));
            setElement(size, stored);
        } else {
            putHashed(key, stored);
        }
    }

    private void putHashed(Object key, Object value) {
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
    public void put(ByteString key, Object value) {
        put(key, value, false);
    }

    /** Stores under a string key of the program text; a new one gets a slot if the table has its string keys in slots. */
    @TruffleBoundary
    public void putField(ByteString key, Object value) {
        put(key, value, true);
    }

    private void put(ByteString key, Object value, boolean slots) {
        Object stored = value == Null.INSTANCE ? null : value;
        if (shape.isGuarded()) {
            changed();
        }
        if (shape.isDictionary()) {
            putHashed(key, stored);
            return;
        }
        Property property = shape.find(key);
        if (property != null) {
            int kind = Property.join(property.kind(), Property.kind(stored));
            if (kind != property.kind()) {
                reshape(shape.generalise(property.index(), kind));
                property = shape.find(key);
            }
            store(property, stored);
        } else if (stored != null) {
            if (!slots || shape.count() >= Shape.MOST_KEYS) {
                makeDictionary();
                insert(key, stored);
            } else if (canAdvance()) {
                addField(key, stored);
            } else {
                insert(key, stored);
            }
        }
    }

    private void addField(ByteString key, Object value) {
        advance(shape.with(key, Property.kind(value)));
        store(shape.last(), value);
    }

    /** Adds a key that the table does not have, after a resize if there is no room. */
    private void insert(Object key, Object value) {
        if (used() >= room) {
            resize(key);
            if (key instanceof Long l && l >= 1 && l <= arraySize()) {
                setElement((int) (l - 1), value);
                return;
            }
        }
        if (key instanceof ByteString string && !shape.isDictionary()) {
            addField(string, value);
        } else {
            if (hash == null) {
                hash = new Hash(room - shape.count());
            }
            hash.add(key, value);
        }
    }

    private int used() {
        return shape.count() + (hash == null ? 0 : hash.count);
    }

    /** Chooses new sizes for a table that a key is to be added to, as PUC's {@code rehash} does (ltable.c). */
    private void resize(Object added) {
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
        int inHash = shape.count() + hashed - fromHash - addedToArray + count(beyond);
        room = inHash == 0 ? 0 : Sizes.power(inHash);
        rebuild(old, newSize);
        for (int i = 0; i < beyond.length; i++) {
            if (beyond[i] != null) {
                rebuilt().add((long) (newSize + i + 1), beyond[i]);
            }
        }
        recount();
    }

    private Hash rebuilt() {
        if (hash == null) {
            hash = new Hash(room - shape.count());
        }
        return hash;
    }

    /** Distributes the entries of a hash part over the array part and a new hash part. */
    private void rebuild(Hash old, int size) {
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

    private Object[] beyond(int from, int to) {
        Object[] all = new Object[to - from];
        for (int i = from; i < to; i++) {
            all[i - from] = element(i);
        }
        return all;
    }

    private static int count(Object[] values) {
        int count = 0;
        for (Object value : values) {
            if (value != null) {
                count++;
            }
        }
        return count;
    }

    /** Finds out again whether the elements are a sequence. */
    private void recount() {
        int size = arraySize();
        int first = 0;
        while (first < size && element(first) != null) {
            first++;
        }
        for (int i = first; i < size; i++) {
            if (element(i) != null) {
                filled = -1;
                return;
            }
        }
        filled = first;
    }

    // ------------------------------------------------------------------ sequences

    /** Moves the elements from a position to before an end one up, and stores a value there. */
    @TruffleBoundary
    public void insert(long position, long end, Object value) {
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
    public Object remove(long position, long last) {
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

    /** Sorts the first elements if they are an array part of numbers alone, none of them NaN; tells whether it did. */
    @TruffleBoundary
    public boolean sortNumbers(int count) {
        if (filled != count) {
            return false;
        }
        if (array instanceof long[] longs) {
            Arrays.sort(longs, 0, count);
            return true;
        }
        if (array instanceof double[] doubles && Arrays.stream(doubles, 0, count).noneMatch(Double::isNaN)) {
            Arrays.sort(doubles, 0, count);
            return true;
        }
        return false;
    }

    // ------------------------------------------------------------------ length

    /** The border that {@code #} gives (section 7.2). */
    public long length() {
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

    @TruffleBoundary
    private long search(int size) {
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (element(middle - 1) == null) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    @TruffleBoundary
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
    public int next(int position) {
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
        int slots = shape.count();
        if (at < size + slots) {
            Property[] all = shape.ordered();
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
    public Object keyAt(int position) {
        int size = arraySize();
        if (position <= size) {
            return (long) position;
        }
        int index = position - size - 1;
        return index < shape.count() ? shape.ordered()[index].key() : hash.keys[index - shape.count()];
    }

    /** The value at a position that {@link #next} gave. */
    public Object valueAt(int position) {
        int size = arraySize();
        if (position <= size) {
            return orNil(element(position - 1));
        }
        int index = position - size - 1;
        return orNil(index < shape.count() ? valueOf(shape.ordered()[index]) : hash.values[index - shape.count()]);
    }

    /** The position of a key, 0 for nil; -1 if the table never had it. */
    @TruffleBoundary
    public int position(Object key) {
        Object normal = key instanceof Double d ? Keys.of(d) : key;
        int size = arraySize();
        if (normal == Null.INSTANCE) {
            return 0;
        }
        if (normal instanceof Long l && l >= 1 && l <= size) {
            return (int) (long) l;
        }
        if (normal instanceof ByteString string && !shape.isDictionary()) {
            Property property = shape.find(string);
            return property == null ? -1 : size + property.index() + 1;
        }
        int index = hash == null ? -1 : hash instanceof WeakHash weak ? weak.position(normal) : hash.find(normal);
        return index < 0 ? -1 : size + shape.count() + index + 1;
    }

    // ------------------------------------------------------------------ changes that others want to notice

    /**
     * Valid until a value under a string key, or the metatable, is changed; null if this table changes too often to rely on
     * it, or is weak. Makes the table guarded.
     */
    @TruffleBoundary
    public Assumption unchanged() {
        if (changes >= MOST_CHANGES || hash instanceof WeakHash) {
            return null;
        }
        if (unchanged == null) {
            unchanged = Truffle.getRuntime().createAssumption("table unchanged");
            shape = shape.guard();
        }
        return unchanged;
    }

    @TruffleBoundary
    private void changed() {
        changes++;
        shape = shape.unguard();
        unchanged.invalidate();
        unchanged = null;
    }

    // ------------------------------------------------------------------ weakness

    /** How many tables have been counted that have this one as their metatable. */
    public int followers() {
        return followers;
    }

    public void countFollower() {
        followers++;
    }

    /** Notes that the table may be, or become, a weak one. @return whether that is news */
    public boolean note() {
        boolean news = !noted;
        noted = true;
        return news;
    }

    /** What of the entries is weak. */
    public Weakness weakness() {
        return hash instanceof WeakHash weak ? weak.weakness() : Weakness.NONE;
    }

    /** Makes keys or values weak, or no longer; traversals go on. */
    @TruffleBoundary
    public void setWeakness(Weakness weakness) {
        if (hash instanceof WeakHash weak) {
            weak.become(weakness);
            return;
        }
        if (weakness == Weakness.NONE) {
            return;
        }
        if (shape.isGuarded()) {
            changed();
        }
        WeakHash all = new WeakHash(weakness);
        int first = arraySize() + shape.count();
        int end = first + (hash == null ? 0 : hash.count);
        for (int position = 1; position <= end; position++) {
            Object value = valueAt(position);
            all.append(position > first ? hash.key(position - first - 1) : keyAt(position), value == Null.INSTANCE ? null : value);
        }
        makeDictionary();
        array = NO_ELEMENTS;
        filled = 0;
        room = Math.max(1, room);
        hash = all;
    }

    /** Forgets the entries of a weak table that have lost a key or value. */
    @TruffleBoundary
    public void clean() {
        if (hash instanceof WeakHash weak) {
            weak.clean();
        }
    }

    /** Lets go of what only a traversal of a weak table holds. */
    public void unpin() {
        if (hash instanceof WeakHash weak) {
            weak.unpin();
        }
    }
}
