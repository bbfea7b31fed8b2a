package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.NativeValue;

/** What the core language needs of arrays and dicts. */
final class ContainerLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("len", 1, 1, Effect.READS, (at, a) -> length(at, a[0])),
                    Builtin.updating("push", 0, Builtin.ANY, ContainerLib::push),
                    new Builtin("pop", 0, Builtin.ANY, Effect.KEEPS, ContainerLib::pop),
                    new Builtin("range", 0, Builtin.ANY, Effect.READS, ContainerLib::range),
                    new Builtin("keys", 0, Builtin.ANY, Effect.READS, ContainerLib::keys),
                    new Builtin("values", 0, Builtin.ANY, Effect.READS, ContainerLib::values),
                    new Builtin("has_key", 0, Builtin.ANY, Effect.READS, ContainerLib::hasKey));

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
            if (interop.hasHashEntries(value)) {
                return interop.getHashSize(value);
            }
            if (interop.hasArrayElements(value)) {
                return interop.getArraySize(value);
            }
        } catch (InteropException e) {
            throw Errors.failed(e.getMessage(), at);
        }
        throw Errors.failed(NO_LENGTH, at);
    }

    private static Object push(Node at, Object[] a, boolean own) {
        Arguments.expect(2, "push", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("push() requires an array as the first argument", at);
        }
        ListValue extended = own ? list : list.copy();
        extended.append(Container.share(a[1]));
        return extended;
    }

    /** The array without its last element, and that; an empty one and 0 if there is none. */
    @TruffleBoundary
    private static Object pop(Node at, Object[] a) {
        Arguments.expect(1, "pop", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("pop() requires an array argument", at);
        }
        if (list.size() == 0) {
            return ListValue.of(new ListValue(), 0L);
        }
        Object last = Container.share(list.get(list.size() - 1));
        return ListValue.of(list.slice(0, list.size() - 1), last);
    }

    @TruffleBoundary
    private static Object range(Node at, Object[] a) {
        if (a.length < 1 || a.length > 3) {
            throw Errors.failed("range() requires 1, 2, or 3 arguments", at);
        }
        long[] given = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            given[i] = switch (a[i]) {
                case Long number -> number;
                case Double number -> number.longValue();
                default -> throw Errors.failed("range() requires numeric arguments", at);
            };
        }
        long start = a.length == 1 ? 0 : given[0];
        long stop = a.length == 1 ? given[0] : given[1];
        long step = a.length == 3 ? given[2] : 1;
        if (step == 0) {
            throw Errors.failed("range() step cannot be zero", at);
        }
        return range(at, start, stop, step);
    }

    /** The ints from one on, before another. */
    static ListValue range(Node at, long start, long stop, long step) {
        if (step > 0 ? start >= stop : start <= stop) {
            return new ListValue();
        }
        // the difference of two longs fits in an unsigned one
        long distance = step > 0 ? stop - start : start - stop;
        long stride = step > 0 ? step : -step;
        long count = Long.divideUnsigned(distance - 1, stride) + 1;
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw Errors.failed("range() result too large", at);
        }
        long[] numbers = new long[(int) count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = start + i * step;
        }
        return new ListValue(numbers);
    }

    @TruffleBoundary
    private static Object keys(@SuppressWarnings("unused") Node at, Object[] a) {
        if (a.length == 0 || !(a[0] instanceof MapValue map)) {
            return new ListValue();
        }
        Integer[] order = sorted(map);
        return new ListValue(order.length, i -> map.keyAt(order[i]));
    }

    @TruffleBoundary
    private static Object values(@SuppressWarnings("unused") Node at, Object[] a) {
        if (a.length == 0 || !(a[0] instanceof MapValue map)) {
            return new ListValue();
        }
        Integer[] order = sorted(map);
        Object[] found = new Object[order.length];
        Arrays.setAll(found, i -> Container.share(map.valueAt(order[i])));
        return ListValue.of(found);
    }

    /** The positions of a dict's entries by key: as numbers if all keys are ints, else by code points. */
    private static Integer[] sorted(MapValue map) {
        Integer[] order = new Integer[map.size()];
        Arrays.setAll(order, i -> i);
        if (map.hasLongKeys()) {
            Arrays.sort(order, Comparator.comparingLong(map::longKeyAt));
            return order;
        }
        Text[] keys = new Text[order.length];
        Arrays.setAll(keys, map::keyAt);
        boolean numeric = Arrays.stream(keys).allMatch(Text::isCanonicalInt);
        Arrays.sort(order, numeric ? Comparator.comparingLong(i -> keys[i].canonicalInt()) : Comparator.comparing(i -> keys[i]));
        return order;
    }

    private static Object hasKey(@SuppressWarnings("unused") Node at, Object[] a) {
        if (a.length < 2 || !(a[0] instanceof MapValue map)) {
            return 0L;
        }
        boolean found = switch (a[1]) {
            case Text key -> map.find(key) >= 0;
            case Long key -> map.find((long) key) >= 0;
            default -> false;
        };
        return found ? 1L : 0L;
    }
}
