package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.inplace.core.interop.Import;

/**
 * A growable list with value semantics.
 *
 * <p>
 * The storage is a {@code long[]}, {@code double[]}, {@code boolean[]} or {@code Object[]}, told apart by its exact class, so that
 * code which knows the elements' kind reads and writes them unboxed: {@code if (list.storage() instanceof long[] a)}. An empty
 * list has an empty {@code long[]}; an element of another kind turns the storage into an {@code Object[]} (an empty list takes
 * the kind of its first element). Writers must own the list, see {@link Container}.
 */
@ExportLibrary(InteropLibrary.class)
public final class ListValue extends Container {

    /** Kinds of storage, as bits: for code that remembers which it has met. */
    public static final int LONGS = 1;
    public static final int DOUBLES = 2;
    public static final int BOOLEANS = 4;
    public static final int OBJECTS = 8;

    private static final long[] EMPTY = new long[0];
    private static final int MIN_CAPACITY = 8;

    private Object storage;
    private int size;

    public ListValue() {
        this.storage = EMPTY;
    }

    /** A list of longs; takes the array over. */
    public ListValue(long[] elements) {
        this.storage = elements;
        this.size = elements.length;
    }

    /** A list of doubles; takes the array over. */
    public ListValue(double[] elements) {
        this.storage = elements;
        this.size = elements.length;
    }

    /** A list of objects made one after the other. */
    public ListValue(int size, IntFunction<?> element) {
        Object[] objects = new Object[size];
        Arrays.setAll(objects, element::apply);
        this.storage = objects;
        this.size = size;
    }

    private ListValue(Object storage, int size) {
        this.storage = storage;
        this.size = size;
    }

    /** A list with unboxed storage where the elements allow it; may take the array over. */
    public static ListValue of(Object... elements) {
        if (elements.length == 0) {
            return new ListValue();
        }
        Object packed = elements[0] instanceof Boolean ? Unboxed.booleans(elements) : Unboxed.numbers(elements);
        return new ListValue(packed != null ? packed : Unboxed.objects(elements), elements.length);
    }

    /** A list that takes the array, which must be an {@code Object[]} and none of a subclass, over as it is. */
    public static ListValue ofObjects(Object[] elements) {
        assert elements.getClass() == Object[].class;
        return new ListValue(elements, elements.length);
    }

    public int size() {
        return size;
    }

    /** The array behind this list; only the first {@link #size()} elements count. */
    public Object storage() {
        return storage;
    }

    /** The element at an index that must be within the list, boxed if need be. */
    public Object get(int index) {
        return element(storage, index);
    }

    /** The kind of a list's {@link #storage()}. */
    public static int kind(Object storage) {
        return storage instanceof long[] ? LONGS : storage instanceof double[] ? DOUBLES : storage instanceof boolean[] ? BOOLEANS : OBJECTS;
    }

    /** An element of a list's {@link #storage()}, boxed if need be. */
    public static Object element(Object storage, int index) {
        if (storage instanceof long[] longs) {
            return longs[index];
        }
        if (storage instanceof double[] doubles) {
            return doubles[index];
        }
        if (storage instanceof boolean[] booleans) {
            return booleans[index];
        }
        return exact(storage)[index];
    }

    /** Replaces the element at an index that must be within the list. */
    public void set(int index, Object value) {
        if (storage instanceof long[] longs && value instanceof Long l) {
            longs[index] = l;
        } else if (storage instanceof double[] doubles && value instanceof Double d) {
            doubles[index] = d;
        } else if (storage instanceof boolean[] booleans && value instanceof Boolean b) {
            booleans[index] = b;
        } else {
            objects()[index] = value;
        }
    }

    public void setLong(int index, long value) {
        if (storage instanceof long[] longs) {
            longs[index] = value;
        } else {
            objects()[index] = value;
        }
    }

    public void setDouble(int index, double value) {
        if (storage instanceof double[] doubles) {
            doubles[index] = value;
        } else {
            objects()[index] = value;
        }
    }

    public void append(Object value) {
        int end = size;
        if (CompilerDirectives.isExact(storage, Object[].class) && end < exact(storage).length) {
            exact(storage)[end] = value;
            size = end + 1;
        } else if (value instanceof Long l) {
            appendLong(l);
        } else if (value instanceof Double d) {
            appendDouble(d);
        } else if (storage instanceof boolean[] booleans && end < booleans.length && value instanceof Boolean b) {
            booleans[end] = b;
            size = end + 1;
        } else {
            appendSlow(value);
        }
    }

    public void appendLong(long value) {
        int end = size;
        if (storage instanceof long[] longs && end < longs.length) {
            longs[end] = value;
            size = end + 1;
        } else {
            appendSlow(value);
        }
    }

    public void appendDouble(double value) {
        int end = size;
        if (storage instanceof double[] doubles && end < doubles.length) {
            doubles[end] = value;
            size = end + 1;
        } else {
            appendSlow(value);
        }
    }

    /**
     * Appends where the storage has to grow or to change its kind first. The size is read once and written last, so that threads
     * that race here lose elements, but find no list that is longer than its storage.
     */
    @TruffleBoundary
    private void appendSlow(Object value) {
        int end = size;
        if (end == 0) {
            storage = emptyFor(value);
        }
        if (storage instanceof long[] longs && value instanceof Long l) {
            longs = end >= longs.length ? Arrays.copyOf(longs, Math.max(grown(), end + 1)) : longs;
            longs[end] = l;
            storage = longs;
        } else if (storage instanceof double[] doubles && value instanceof Double d) {
            doubles = end >= doubles.length ? Arrays.copyOf(doubles, Math.max(grown(), end + 1)) : doubles;
            doubles[end] = d;
            storage = doubles;
        } else if (storage instanceof boolean[] booleans && value instanceof Boolean b) {
            booleans = end >= booleans.length ? Arrays.copyOf(booleans, Math.max(grown(), end + 1)) : booleans;
            booleans[end] = b;
            storage = booleans;
        } else {
            Object[] objects = objects();
            objects = end >= objects.length ? Arrays.copyOf(objects, Math.max(grown(), end + 1)) : objects;
            objects[end] = value;
            storage = objects;
        }
        size = end + 1;
    }

    private static Object emptyFor(Object first) {
        return switch (first) {
            case Long _ -> new long[MIN_CAPACITY];
            case Double _ -> new double[MIN_CAPACITY];
            case Boolean _ -> new boolean[MIN_CAPACITY];
            default -> new Object[MIN_CAPACITY];
        };
    }

    /** Appends the elements of another list, which holds them, too; the other may be this one. */
    @TruffleBoundary
    public void appendAll(ListValue other) {
        int count = other.size;
        for (int i = 0; i < count; i++) {
            append(share(other.get(i)));
        }
    }

    /** Inserts an element before an index, or behind the last; the elements from there on move up. */
    @TruffleBoundary
    public void insert(int index, Object value) {
        append(value);
        System.arraycopy(storage, index, storage, index + 1, size - 1 - index);
        set(index, value);
    }

    /** Removes the last element of a list that has one. */
    public Object removeLast() {
        int last = size - 1;
        Object removed = get(last);
        if (storage instanceof Object[] objects) {
            objects[last] = null;
        }
        size = last;
        return removed;
    }

    /** Removes the element at an index that must be within the list; those behind it move down. */
    @TruffleBoundary
    public Object removeAt(int index) {
        Object removed = get(index);
        System.arraycopy(storage, index + 1, storage, index, size - 1 - index);
        removeLast();
        return removed;
    }

    private int grown() {
        if (size >= Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("list of " + size + " elements");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(MIN_CAPACITY, size + (long) (size >> 1) + 1));
    }

    /** Makes the storage hold objects. */
    private Object[] objects() {
        return CompilerDirectives.isExact(storage, Object[].class) ? exact(storage) : box();
    }

    /** Storage of objects, known to be no array of a subclass: stores to it need no check of the element's class. */
    private static Object[] exact(Object storage) {
        return CompilerDirectives.castExact(storage, Object[].class);
    }

    @TruffleBoundary
    private Object[] box() {
        Object[] boxed = new Object[Math.max(MIN_CAPACITY, capacity())];
        for (int i = 0; i < size; i++) {
            boxed[i] = get(i);
        }
        storage = boxed;
        return boxed;
    }

    private int capacity() {
        return storage instanceof long[] longs ? longs.length : storage instanceof double[] doubles ? doubles.length : ((boolean[]) storage).length;
    }

    @Override
    public ListValue copy() {
        return slice(0, size);
    }

    /** A private list of the elements from one index to before another, which must be within this list. */
    @TruffleBoundary
    public ListValue slice(int from, int to) {
        Object s = storage;
        if (s instanceof long[] longs) {
            return new ListValue(Arrays.copyOfRange(longs, from, to));
        }
        if (s instanceof double[] doubles) {
            return to == from ? new ListValue() : new ListValue(Arrays.copyOfRange(doubles, from, to));
        }
        if (s instanceof boolean[] booleans) {
            return to == from ? new ListValue() : new ListValue(Arrays.copyOfRange(booleans, from, to), to - from);
        }
        Object[] copied = Arrays.copyOfRange((Object[]) s, from, to);
        for (Object element : copied) {
            share(element);
        }
        return new ListValue(copied, copied.length);
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Display.preview(this);
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return size;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < size;
    }

    /** Elements that are containers are shared by that: the reader may store them. */
    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return share(get((int) index));
    }

    /** A list that is held by more than one place is a value: only its places can be given another one. */
    @ExportMessage
    boolean isArrayElementModifiable(long index) {
        return isPrivate() && index >= 0 && index < size;
    }

    @ExportMessage
    boolean isArrayElementInsertable(long index) {
        return isPrivate() && index == size;
    }

    @ExportMessage
    @TruffleBoundary
    void writeArrayElement(long index, Object value) throws InvalidArrayIndexException, UnsupportedMessageException {
        if (!isPrivate()) {
            throw UnsupportedMessageException.create();
        }
        if (index < 0 || index > size) {
            throw InvalidArrayIndexException.create(index);
        }
        Object own = share(Import.value(value));
        if (index == size) {
            append(own);
        } else {
            set((int) index, own);
        }
    }
}
