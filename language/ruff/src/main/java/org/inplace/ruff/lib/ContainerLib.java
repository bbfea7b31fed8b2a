package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Equality;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.NativeValue;

/** What several kinds of collections have in common: their length, removing and taking parts (sections 2.2, 2.5, 2.7). */
final class ContainerLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("len", 1, 1, Effect.READS, (at, a) -> length(at, a[0])),
                    new Builtin("clear", 0, Builtin.ANY, Effect.READS, ContainerLib::clear),
                    new Builtin("slice", 0, Builtin.ANY, Effect.KEEPS, ContainerLib::slice),
                    Builtin.updating("remove", 0, Builtin.ANY, ContainerLib::remove));

    private static final String NO_LENGTH = "len() requires an array, dict, bytes, set, queue, stack, or string";

    private ContainerLib() {
    }

    private static long length(Node at, Object value) {
        if (value instanceof ListValue list) {
            return list.size();
        }
        if (value instanceof Text text) {
            return text.length();
        }
        if (value instanceof MapValue map) {
            return map.size();
        }
        return otherLength(at, value);
    }

    @TruffleBoundary
    private static long otherLength(Node at, Object value) {
        if (value instanceof NativeValue own && own.length() >= 0) {
            return own.length();
        }
        InteropLibrary interop = InteropLibrary.getUncached(value);
        try {
            if (!Kinds.isForeign(value)) {
                throw Errors.failed(NO_LENGTH, at);
            }
            if (interop.hasArrayElements(value)) {
                return interop.getArraySize(value);
            }
            if (interop.hasHashEntries(value)) {
                return interop.getHashSize(value);
            }
        } catch (InteropException e) {
            throw Errors.failed(e.getMessage(), at);
        }
        throw Errors.failed(NO_LENGTH, at);
    }

    private static Object clear(Node at, Object[] a) {
        Arguments.expect(1, "clear", at, a);
        return switch (a[0]) {
            case ListValue _ -> new ListValue();
            case MapValue _ -> new MapValue();
            default -> throw Errors.failed("clear() requires an array or dict argument", at);
        };
    }

    @TruffleBoundary
    private static Object slice(Node at, Object[] a) {
        Arguments.expect(3, "slice", at, a);
        long start = bound(at, a, 1, "slice() start must be a number");
        long end = bound(at, a, 2, "slice() end must be a number");
        int size = switch (a[0]) {
            case ListValue list -> list.size();
            case BytesValue bytes -> bytes.size();
            default -> throw Errors.failed("slice() requires array or bytes and numeric start/end arguments", at);
        };
        int from = position(start, size);
        int to = Math.max(from, position(end, size));
        return a[0] instanceof ListValue list ? list.slice(from, to) : ((BytesValue) a[0]).slice(from, to);
    }

    private static long bound(Node at, Object[] a, int index, String message) {
        if (a[index] instanceof Double number && !Double.isFinite(number)) {
            throw Errors.failed(message, at);
        }
        return Arguments.whole(a, index, message, at);
    }

    /** A bound of a slice within 0 and the size; a negative one counts from the end. */
    private static int position(long bound, int size) {
        return Math.clamp(bound < 0 ? bound + size : bound, 0, size);
    }

    /** An array without the first element that is the same; or a dict without a key's entry, paired with its value. */
    @TruffleBoundary
    private static Object remove(Node at, Object[] a, boolean own) {
        Arguments.expect(2, "remove", at, a);
        if (a[0] instanceof ListValue list) {
            return removeElement(list, a[1], own);
        }
        if (a[0] instanceof MapValue map && (a[1] instanceof Text || a[1] instanceof Long)) {
            return removeEntry(map, a[1], own);
        }
        throw Errors.failed("remove() requires an array or dictionary-like value with a valid key/item", at);
    }

    private static ListValue removeElement(ListValue list, Object element, boolean own) {
        ListValue rest = own ? list : list.copy();
        for (int i = 0; i < rest.size(); i++) {
            if (Equality.strict(rest.get(i), element)) {
                rest.removeAt(i);
                break;
            }
        }
        return rest;
    }

    private static ListValue removeEntry(MapValue map, Object key, boolean own) {
        MapValue rest = own ? map : map.copy();
        Object removed = key instanceof Text text ? rest.remove(text) : rest.remove((long) key);
        return ListValue.of(rest, removed == null ? 0L : removed);
    }
}
