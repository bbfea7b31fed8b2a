package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/** Arrays with elements added, removed or in another order (section 2.5). */
final class ArrayLib {

    static final List<Builtin> TABLE = List.of(
                    Builtin.updating("push", 0, Builtin.ANY, (at, a, own) -> push("push", at, a, own)),
                    Builtin.updating("append", 0, Builtin.ANY, (at, a, own) -> push("append", at, a, own)),
                    Builtin.updating("pop", 0, Builtin.ANY, ArrayLib::pop),
                    Builtin.updating("insert", 0, Builtin.ANY, ArrayLib::insert),
                    Builtin.updating("remove_at", 0, Builtin.ANY, ArrayLib::removeAt),
                    Builtin.updating("concat", 0, Builtin.ANY, ArrayLib::concat),
                    Builtin.updating("sort", 0, Builtin.ANY, ArrayLib::sort),
                    Builtin.updating("reverse", 0, Builtin.ANY, ArrayLib::reverse));

    private ArrayLib() {
    }

    /** The array to be changed: the given one if it is the call's own, else a copy. */
    private static ListValue writable(ListValue list, boolean own) {
        return own ? list : list.copy();
    }

    private static Object push(String name, Node at, Object[] a, boolean own) {
        Arguments.expect(2, name, at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw noArray(name, at);
        }
        ListValue extended = writable(list, own);
        extended.append(Container.share(a[1]));
        return extended;
    }

    @TruffleBoundary
    private static RuffError noArray(String name, Node at) {
        return Errors.failed(name + "() requires an array as the first argument", at);
    }

    /** The array without its last element, and that; an empty one and 0 if there is none. */
    private static Object pop(Node at, Object[] a, boolean own) {
        Arguments.expect(1, "pop", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("pop() requires an array argument", at);
        }
        ListValue rest = writable(list, own);
        return pair(rest, rest.size() == 0 ? 0L : rest.removeLast());
    }

    /** A new array of two elements which never change the kind of its storage. */
    private static ListValue pair(ListValue rest, Object removed) {
        return ListValue.ofObjects(new Object[]{rest, removed});
    }

    @TruffleBoundary
    private static Object insert(Node at, Object[] a, boolean own) {
        Arguments.expect(3, "insert", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("insert() requires 3 arguments: array, index, and item", at);
        }
        long index = Arguments.whole(a, 1, "insert() index must be a number", at);
        if (index < 0 || index > list.size()) {
            throw outOfBounds("insert", index, list, at);
        }
        ListValue extended = writable(list, own);
        extended.insert((int) index, Container.share(a[2]));
        return extended;
    }

    @TruffleBoundary
    private static Object removeAt(Node at, Object[] a, boolean own) {
        Arguments.expect(2, "remove_at", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("remove_at() requires 2 arguments: array and index", at);
        }
        long index = Arguments.whole(a, 1, "remove_at() index must be a number", at);
        if (index < 0 || index >= list.size()) {
            throw outOfBounds("remove_at", index, list, at);
        }
        ListValue rest = writable(list, own);
        return pair(rest, rest.removeAt((int) index));
    }

    private static RuffError outOfBounds(String name, long index, ListValue list, Node at) {
        return Errors.failed(name + "() index " + index + " out of bounds for array of length " + list.size(), at);
    }

    @TruffleBoundary
    private static Object concat(Node at, Object[] a, boolean own) {
        Arguments.expect(2, "concat", at, a);
        if (!(a[0] instanceof ListValue first && a[1] instanceof ListValue second)) {
            throw Errors.failed("concat() requires two array arguments", at);
        }
        ListValue joined = writable(first, own);
        joined.appendAll(second);
        return joined;
    }

    @TruffleBoundary
    private static Object sort(Node at, Object[] a, boolean own) {
        Arguments.expect(1, "sort", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("sort requires an array argument", at);
        }
        ListValue sorted = writable(list, own);
        Sorting.sort(sorted);
        return sorted;
    }

    @TruffleBoundary
    private static Object reverse(Node at, Object[] a, boolean own) {
        Arguments.expect(1, "reverse", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("reverse requires an array argument", at);
        }
        ListValue reversed = writable(list, own);
        for (int i = 0, j = reversed.size() - 1; i < j; i++, j--) {
            Object element = reversed.get(i);
            reversed.set(i, reversed.get(j));
            reversed.set(j, element);
        }
        return reversed;
    }
}
