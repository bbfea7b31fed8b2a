package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.nodes.Node;

/**
 * Sorts the elements 1 to n of a table. The elements are taken out, sorted by quicksort with a bound on its depth, and put back, also when
 * a comparison fails: the table then holds a permutation of what it held.
 */
final class Sorting {

    private static final int SMALL = 4;

    private final Node at;
    private final Object order;
    private final Object[] elements;

    private Sorting(Node at, Object order, Object[] elements) {
        this.at = at;
        this.order = order;
        this.elements = elements;
    }

    /** @param order the comparison, null for {@code <} */
    static void sort(Node at, Table table, Object order) {
        int size = Math.toIntExact(table.length());
        if (order == null && table.sortNumbers(size)) {
            return;
        }
        Object[] elements = new Object[size];
        for (int i = 0; i < size; i++) {
            elements[i] = table.get(i + 1L);
        }
        try {
            if (order == null && all(elements, ByteString.class)) {
                Arrays.sort(elements);
            } else {
                int depth = 2 * (32 - Integer.numberOfLeadingZeros(size));
                new Sorting(at, order, elements).quick(0, size - 1, depth);
            }
        } finally {
            for (int i = 0; i < size; i++) {
                table.put(i + 1L, elements[i]);
            }
        }
    }

    private static boolean all(Object[] elements, Class<?> type) {
        for (Object element : elements) {
            if (!type.isInstance(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean less(Object left, Object right) {
        return order == null ? Operations.less(left, right, at) : Types.isTrue(Calls.value(order, at, left, right));
    }

    private void quick(int from, int to, int depth) {
        int low = from;
        int high = to;
        int left = depth;
        while (high - low >= SMALL) {
            if (left-- == 0) {
                heap(low, high);
                return;
            }
            int split = partition(low, high);
            if (split - low < high - split) {
                quick(low, split, left);
                low = split + 1;
            } else {
                quick(split + 1, high, left);
                high = split;
            }
        }
        insertion(low, high);
    }

    /** Hoare's partition around the median of three. */
    private int partition(int low, int high) {
        int middle = (low + high) >>> 1;
        order(low, middle);
        order(middle, high);
        order(low, middle);
        Object pivot = elements[middle];
        int i = low - 1;
        int j = high + 1;
        while (true) {
            do {
                if (++i > high) {
                    throw Errors.raise(at, "invalid order function for sorting");
                }
            } while (less(elements[i], pivot));
            do {
                if (--j < low) {
                    throw Errors.raise(at, "invalid order function for sorting");
                }
            } while (less(pivot, elements[j]));
            if (i >= j) {
                return Math.min(j, high - 1);
            }
            swap(i, j);
        }
    }

    private void order(int first, int second) {
        if (less(elements[second], elements[first])) {
            swap(first, second);
        }
    }

    private void swap(int i, int j) {
        Object kept = elements[i];
        elements[i] = elements[j];
        elements[j] = kept;
    }

    private void insertion(int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            for (int j = i; j > low && less(elements[j], elements[j - 1]); j--) {
                swap(j, j - 1);
            }
        }
    }

    private void heap(int low, int high) {
        int size = high - low + 1;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sift(low, i, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(low, low + end);
            sift(low, 0, end);
        }
    }

    private void sift(int low, int from, int size) {
        int root = from;
        while (true) {
            int child = 2 * root + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && less(elements[low + child], elements[low + child + 1])) {
                child++;
            }
            if (!less(elements[low + root], elements[low + child])) {
                return;
            }
            swap(low + root, low + child);
            root = child;
        }
    }
}
