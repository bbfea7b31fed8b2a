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
 * Sorts the elements 1 to n of a table. The elements are taken out, sorted, and put back, also when a comparison fails: the table then
 * holds a permutation of what it held. What is compared with what, and so the order of equal elements, is as in Lua 5.1.
 */
final class Sorting {

    private final Node at;
    private final Object order;
    /** The elements, at 1 to n, and the two beside them: an order that contradicts itself looks at those. */
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
        Object[] elements = new Object[size + 2];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = table.get((long) i);
        }
        try {
            if (order == null && all(elements, size, ByteString.class)) {
                Arrays.sort(elements, 1, size + 1);
            } else {
                new Sorting(at, order, elements).quick(1, size);
            }
        } finally {
            for (int i = 1; i <= size; i++) {
                table.put((long) i, elements[i]);
            }
        }
    }

    private static boolean all(Object[] elements, int size, Class<?> type) {
        for (int i = 1; i <= size; i++) {
            if (!type.isInstance(elements[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean less(Object left, Object right) {
        return order == null ? Operations.less(left, right, at) : Types.isTrue(Calls.value(order, at, left, right));
    }

    private void quick(int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            order(low, high);
            if (high - low == 1) {
                return;
            }
            int middle = (low + high) >>> 1;
            if (!order(low, middle)) {
                order(middle, high);
            }
            if (high - low == 2) {
                return;
            }
            int split = partition(low, high, middle);
            if (split - low < high - split) {
                quick(low, split - 1);
                low = split + 1;
            } else {
                quick(split + 1, high);
                high = split - 1;
            }
        }
    }

    /** Splits at the median of the first, middle and last element, which are in order. Returns where it is then. */
    private int partition(int low, int high, int middle) {
        Object pivot = elements[middle];
        swap(middle, high - 1);
        int i = low;
        int j = high - 1;
        while (true) {
            while (less(elements[++i], pivot)) {
                check(i < high);
            }
            while (less(pivot, elements[--j])) {
                check(j > low);
            }
            if (j < i) {
                break;
            }
            swap(i, j);
        }
        check(i <= high);
        swap(high - 1, i);
        return i;
    }

    private void check(boolean inside) {
        if (!inside) {
            throw Errors.raise(at, "invalid order function for sorting");
        }
    }

    /** Puts two elements in order; whether it swapped them. */
    private boolean order(int first, int second) {
        boolean swapped = less(elements[second], elements[first]);
        if (swapped) {
            swap(first, second);
        }
        return swapped;
    }

    private void swap(int i, int j) {
        Object kept = elements[i];
        elements[i] = elements[j];
        elements[j] = kept;
    }
}
