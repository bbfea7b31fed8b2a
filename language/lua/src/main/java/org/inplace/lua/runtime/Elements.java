package org.inplace.lua.runtime;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The array part of a table: the values of the keys 1 to A, unboxed while they are all longs, or all numbers, or all booleans. */
abstract class Elements extends Slots {

    /** What stands for nil among array elements that are longs: no number is represented by it. */
    public static final long LONG_HOLE = Long.MIN_VALUE;

    /** What stands for nil among array elements that are doubles: a NaN that no operation has as its result. */
    public static final long DOUBLE_HOLE = 0x7ff8_dead_dead_deadL;

    /** What stands for nil among array elements that are booleans, and for these; in a new array all is nil. */
    public static final byte BYTE_HOLE = 0;
    private static final byte FALSE = 1;
    private static final byte TRUE = 2;

    static final Object[] NO_ELEMENTS = {};

    /** {@code long[]}, {@code double[]}, {@code byte[]} for booleans, or {@code Object[]}, of the size of the array part. */
    Object array = NO_ELEMENTS;
    /** If not negative: elements up to this one are not nil, and all behind it are. */
    int filled;

    Elements(Shape shape) {
        super(shape);
    }

    /** The elements of the array part: {@code long[]}, {@code double[]}, {@code byte[]} for booleans, or {@code Object[]}. */
    public final Object array() {
        return array;
    }

    /** A boolean among the elements of a {@code byte[]} that is no hole. */
    public static boolean isTrue(byte element) {
        return element == TRUE;
    }

    public static byte toByte(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The number of elements before the first nil, if all behind it are nil, too; else negative. */
    public final int filled() {
        return filled;
    }

    /** Notes that an element that was nil has been set; the index counts from 0. */
    public final void noteSet(int index) {
        if (index == filled) {
            filled++;
        } else {
            filled = -1;
        }
    }

    /** Notes that an element that was not nil has been cleared. */
    public final void noteCleared(int index) {
        if (index == filled - 1) {
            filled--;
        } else {
            filled = -1;
        }
    }

    final int arraySize() {
        return switch (array) {
            case Object[] all -> all.length;
            case long[] longs -> longs.length;
            case byte[] bytes -> bytes.length;
            default -> ((double[]) array).length;
        };
    }

    /** The value at an index of the array part, from 0; null for nil. */
    final Object element(int index) {
        if (array instanceof Object[] all) {
            return all[index];
        }
        if (array instanceof long[] longs) {
            long value = longs[index];
            return value == LONG_HOLE ? null : (Object) value;
        }
        if (array instanceof byte[] bytes) {
            return bytes[index] == BYTE_HOLE ? null : (Object) isTrue(bytes[index]);
        }
        double value = ((double[]) array)[index];
        return Double.doubleToRawLongBits(value) == DOUBLE_HOLE ? null : (Object) value;
    }

    final void setElement(int index, Object value) {
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

    final void clearElement(int index) {
        if (array instanceof Object[] all) {
            all[index] = null;
        } else if (array instanceof long[] longs) {
            longs[index] = LONG_HOLE;
        } else if (array instanceof byte[] bytes) {
            bytes[index] = BYTE_HOLE;
        } else {
            ((double[]) array)[index] = Double.longBitsToDouble(DOUBLE_HOLE);
        }
    }

    final void storeElement(int index, Object value) {
        if (array instanceof Object[] all) {
            if (filled == 0 && isUnboxed(value)) {
                array = emptyArray(all.length, value);
                storeElement(index, value);
                return;
            }
            all[index] = value;
        } else if (array instanceof long[] longs && value instanceof Long l) {
            longs[index] = l;
        } else if (array instanceof double[] doubles && (value instanceof Double || value instanceof Long)) {
            doubles[index] = value instanceof Double d ? d : (double) (long) (Long) value;
        } else if (array instanceof byte[] bytes && value instanceof Boolean b) {
            bytes[index] = toByte(b);
        } else {
            generaliseArray(value);
            storeElement(index, value);
        }
    }

    /** Whether an array that begins with a value keeps the like of it unboxed. */
    public static boolean isUnboxed(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    /** An array of holes for values like one that {@link #isUnboxed}. */
    private static Object emptyArray(int size, Object first) {
        if (first instanceof Boolean) {
            return new byte[size];
        }
        if (first instanceof Long) {
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
    final void generaliseArray(Object value) {
        int size = arraySize();
        if (array instanceof long[] longs && value instanceof Double) {
            double[] doubles = (double[]) emptyArray(size, value);
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
    final void resizeArray(int size) {
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
        } else if (array instanceof byte[] bytes) {
            array = Arrays.copyOf(bytes, size);
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
    public final void begin(Object elements, int count) {
        array = elements;
        filled = count;
    }

    /** Gives an empty table an array part of a size. */
    @TruffleBoundary
    public final void reserve(int size) {
        array = size == 0 ? NO_ELEMENTS : new Object[size];
    }

    /** Finds out again whether the elements are a sequence. */
    final void recount() {
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

    @TruffleBoundary
    final long search(int size) {
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

    /** Sorts the first elements if they are an array part of numbers alone, none of them NaN; tells whether it did. */
    @TruffleBoundary
    public final boolean sortNumbers(int count) {
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

    final Object[] beyond(int from, int to) {
        Object[] all = new Object[to - from];
        for (int i = from; i < to; i++) {
            all[i - from] = element(i);
        }
        return all;
    }

    static int count(Object[] values) {
        int count = 0;
        for (Object value : values) {
            if (value != null) {
                count++;
            }
        }
        return count;
    }
}
