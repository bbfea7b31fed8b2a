package org.inplace.ruff.lib;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/**
 * The order of {@code sort} (section 2.5): numbers by value, strings by code point, and everything else equal to everything.
 *
 * <p>
 * The result is defined as that of a stable insertion sort. There no element ever passes one that it does not compare with,
 * so the array falls into runs of numbers, runs of strings and single other elements, which all stay where they are; each run
 * is sorted by itself. NaN compares with nothing, so it ends a run of numbers.
 */
final class Sorting {

    /** Ints up to this size are exact as floats, so that comparing them with floats gives an order. */
    private static final long EXACT = 1L << 53;

    private Sorting() {
    }

    /** Sorts a list that the caller owns. */
    static void sort(ListValue list) {
        switch (list.storage()) {
            case long[] longs -> Arrays.sort(longs, 0, list.size());
            case double[] doubles -> doubles(doubles, list.size());
            case boolean[] _ -> {
                // these have no order
            }
            case Object[] objects -> objects(objects, list.size());
            default -> throw new AssertionError(list.storage().getClass());
        }
    }

    private static void doubles(double[] doubles, int size) {
        boolean simple = true;
        for (int i = 0; i < size; i++) {
            // Java's order puts -0.0 before 0.0, which are the same value, and NaN last
            simple &= !Double.isNaN(doubles[i]) && Double.doubleToRawLongBits(doubles[i]) != Long.MIN_VALUE;
        }
        if (simple) {
            Arrays.sort(doubles, 0, size);
            return;
        }
        Object[] boxed = new Object[size];
        Arrays.setAll(boxed, i -> doubles[i]);
        objects(boxed, size);
        Arrays.setAll(boxed, i -> doubles[i] = (Double) boxed[i]);
    }

    private static void objects(Object[] objects, int size) {
        int start = 0;
        while (start < size) {
            if (isNumber(objects[start])) {
                int end = end(objects, start, size, Sorting::isNumber);
                numbers(objects, start, end);
                start = end;
            } else if (objects[start] instanceof Text) {
                int end = end(objects, start, size, element -> element instanceof Text);
                Arrays.sort(objects, start, end, Comparator.comparing(element -> (Text) element));
                start = end;
            } else {
                start++;
            }
        }
    }

    private static boolean isNumber(Object element) {
        return element instanceof Long || element instanceof Double number && !number.isNaN();
    }

    private static int end(Object[] objects, int start, int size, Predicate<Object> belongs) {
        int end = start + 1;
        while (end < size && belongs.test(objects[end])) {
            end++;
        }
        return end;
    }

    private static void numbers(Object[] objects, int start, int end) {
        boolean anyFloat = false;
        boolean anyLarge = false;
        for (int i = start; i < end; i++) {
            anyFloat |= objects[i] instanceof Double;
            anyLarge |= objects[i] instanceof Long number && (number > EXACT || number < -EXACT);
        }
        if (anyFloat && anyLarge) {
            insertionSort(objects, start, end);
        } else {
            Arrays.sort(objects, start, end, Sorting::compare);
        }
    }

    /** For numbers whose comparison is not transitive: a float may be equal to several large ints. */
    private static void insertionSort(Object[] objects, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Object moving = objects[i];
            int j = i;
            while (j > start && compare(moving, objects[j - 1]) < 0) {
                objects[j] = objects[j - 1];
                j--;
            }
            objects[j] = moving;
        }
    }

    /** Compares two numbers as {@code <} does, except NaN. */
    private static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        double x = ((Number) a).doubleValue();
        double y = ((Number) b).doubleValue();
        return x < y ? -1 : x > y ? 1 : 0;
    }
}
