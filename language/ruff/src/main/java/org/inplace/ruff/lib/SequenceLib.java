package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Nesting;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.SetValue;

/** New arrays and numbers that are made of arrays (section 2.5). */
final class SequenceLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("unique", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::unique),
                    new Builtin("sum", 0, Builtin.ANY, Effect.READS, SequenceLib::sum),
                    new Builtin("chunk", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::chunk),
                    new Builtin("flatten", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::flatten),
                    new Builtin("zip", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::zip),
                    new Builtin("enumerate", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::enumerate),
                    new Builtin("take", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::take),
                    new Builtin("skip", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::skip),
                    new Builtin("windows", 0, Builtin.ANY, Effect.KEEPS, SequenceLib::windows),
                    new Builtin("range", 0, Builtin.ANY, Effect.READS, SequenceLib::range));

    private SequenceLib() {
    }

    private static ListValue list(Object[] a, int index, String message, Node at) {
        if (a[index] instanceof ListValue list) {
            return list;
        }
        throw Errors.failed(message, at);
    }

    /** The first of all elements that are the same: ints are the same as ints only, others if they are deeply equal. */
    @TruffleBoundary
    private static Object unique(Node at, Object[] a) {
        Arguments.expect(1, "unique", at, a);
        ListValue list = list(a, 0, "unique requires an array argument", at);
        Set<Long> ints = new HashSet<>();
        SetValue others = new SetValue();
        ListValue found = new ListValue();
        try {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element instanceof Long number ? ints.add(number) : others.add(element)) {
                    found.append(element);
                }
            }
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("comparing", at);
        }
        return found;
    }

    /** Ints until the first float, then floats; what is no number does not count. */
    @TruffleBoundary
    private static Object sum(Node at, Object[] a) {
        Arguments.expect(1, "sum", at, a);
        ListValue list = list(a, 0, "sum requires an array argument", at);
        long total = 0;
        for (int i = 0; i < list.size(); i++) {
            switch (list.get(i)) {
                case Long number -> {
                    long next = total + number;
                    if (((total ^ next) & (number ^ next)) < 0) {
                        throw Errors.overflow(total, "+", number, at);
                    }
                    total = next;
                }
                case Double _ -> {
                    return floatSum(list, i, total);
                }
                default -> {
                }
            }
        }
        return total;
    }

    private static double floatSum(ListValue list, int from, double before) {
        double total = before;
        for (int i = from; i < list.size(); i++) {
            if (list.get(i) instanceof Number number) {
                total += number.doubleValue();
            }
        }
        return total;
    }

    @TruffleBoundary
    private static Object chunk(Node at, Object[] a) {
        Arguments.expect(2, "chunk", at, a);
        ListValue list = list(a, 0, "chunk() requires 2 arguments: array and size", at);
        long length = Arguments.whole(a, 1, "chunk() size must be a number", at);
        if (length <= 0) {
            Container.share(list);
            return ListValue.of(list);
        }
        ListValue chunks = new ListValue();
        for (long start = 0; start < list.size(); start += length) {
            chunks.append(list.slice((int) start, (int) Math.min(list.size() - start, length) + (int) start));
        }
        return chunks;
    }

    @TruffleBoundary
    private static Object flatten(Node at, Object[] a) {
        Arguments.expect(1, "flatten", at, a);
        ListValue list = list(a, 0, "flatten() requires an array argument", at);
        ListValue flat = new ListValue();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ListValue inner) {
                flat.appendAll(inner);
            } else {
                flat.append(Container.share(list.get(i)));
            }
        }
        return flat;
    }

    @TruffleBoundary
    private static Object zip(Node at, Object[] a) {
        Arguments.expect(2, "zip", at, a);
        ListValue first = list(a, 0, "zip() requires 2 array arguments", at);
        ListValue second = list(a, 1, "zip() requires 2 array arguments", at);
        int size = Math.min(first.size(), second.size());
        return new ListValue(size, i -> ListValue.of(Container.share(first.get(i)), Container.share(second.get(i))));
    }

    @TruffleBoundary
    private static Object enumerate(Node at, Object[] a) {
        Arguments.expect(1, "enumerate", at, a);
        ListValue list = list(a, 0, "enumerate() requires an array argument", at);
        return new ListValue(list.size(), i -> ListValue.of((long) i, Container.share(list.get(i))));
    }

    @TruffleBoundary
    private static Object take(Node at, Object[] a) {
        Arguments.expect(2, "take", at, a);
        ListValue list = list(a, 0, "take() requires 2 arguments: array and count", at);
        long count = Arguments.whole(a, 1, "take() count must be a number", at);
        return list.slice(0, Math.clamp(count, 0, list.size()));
    }

    @TruffleBoundary
    private static Object skip(Node at, Object[] a) {
        Arguments.expect(2, "skip", at, a);
        ListValue list = list(a, 0, "skip() requires 2 arguments: array and count", at);
        long count = Arguments.whole(a, 1, "skip() count must be a number", at);
        return list.slice(Math.clamp(count, 0, list.size()), list.size());
    }

    @TruffleBoundary
    private static Object windows(Node at, Object[] a) {
        Arguments.expect(2, "windows", at, a);
        ListValue list = list(a, 0, "windows() requires 2 arguments: array and size", at);
        long length = Arguments.whole(a, 1, "windows() size must be a number", at);
        if (length <= 0 || length > list.size()) {
            return new ListValue();
        }
        return new ListValue(list.size() - (int) length + 1, i -> list.slice(i, i + (int) length));
    }

    @TruffleBoundary
    private static Object range(Node at, Object[] a) {
        Arguments.expect(a.length >= 1 && a.length <= 3, "range() requires 1, 2, or 3 arguments", at);
        long[] given = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            given[i] = Arguments.whole(a, i, "range() requires numeric arguments", at);
        }
        long start = a.length == 1 ? 0 : given[0];
        long stop = a.length == 1 ? given[0] : given[1];
        long step = a.length == 3 ? given[2] : 1;
        if (step == 0) {
            throw Errors.failed("range() step cannot be zero", at);
        }
        return range(at, start, stop, step);
    }

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
}
