package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** Built-ins for dicts (section 2.7). */
final class DictLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("keys", 0, Builtin.ANY, Effect.READS, DictLib::keys),
                    new Builtin("values", 0, Builtin.ANY, Effect.KEEPS, DictLib::values),
                    new Builtin("items", 0, Builtin.ANY, Effect.KEEPS, DictLib::items),
                    new Builtin("has_key", 0, Builtin.ANY, Effect.READS, DictLib::hasKey),
                    new Builtin("get", 0, Builtin.ANY, Effect.KEEPS, DictLib::get),
                    new Builtin("get_default", 0, Builtin.ANY, Effect.KEEPS, DictLib::getDefault),
                    Builtin.updating("merge", 0, Builtin.ANY, DictLib::merge),
                    Builtin.updating("update", 0, Builtin.ANY, DictLib::merge),
                    new Builtin("invert", 0, Builtin.ANY, Effect.READS, DictLib::invert));

    private static final int ABSENT = -1;
    private static final int NO_ENTRY = -2;

    private DictLib() {
    }

    /** The position of the entry that the first two arguments mean; ABSENT if the key has none, NO_ENTRY if they mean none. */
    private static int find(Object[] a) {
        if (a.length < 2 || !(a[0] instanceof MapValue map)) {
            return NO_ENTRY;
        }
        if (a[1] instanceof Text key) {
            return map.find(key);
        }
        return a[1] instanceof Long key ? map.find((long) key) : NO_ENTRY;
    }

    private static Object valueAt(Object map, int position) {
        return Container.share(((MapValue) map).valueAt(position));
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
        Arrays.setAll(found, i -> valueAt(map, order[i]));
        return ListValue.of(found);
    }

    @TruffleBoundary
    private static Object items(@SuppressWarnings("unused") Node at, Object[] a) {
        if (a.length == 0 || !(a[0] instanceof MapValue map)) {
            return new ListValue();
        }
        Integer[] order = sorted(map);
        return new ListValue(order.length, i -> ListValue.of(map.keyAt(order[i]), valueAt(map, order[i])));
    }

    /** The positions of a dict's entries by key: as numbers if all keys are ints, else by code points. */
    private static Integer[] sorted(MapValue map) {
        Integer[] order = Arrays.stream(map.positions()).boxed().toArray(Integer[]::new);
        if (map.hasLongKeys()) {
            Arrays.sort(order, Comparator.comparingLong(map::longKeyAt));
            return order;
        }
        Text[] keys = new Text[map.end()];
        for (int position : order) {
            keys[position] = map.keyAt(position);
        }
        boolean numeric = Arrays.stream(order).allMatch(i -> keys[i].isCanonicalInt());
        Arrays.sort(order, numeric ? Comparator.comparingLong(i -> keys[i].canonicalInt()) : Comparator.comparing(i -> keys[i]));
        return order;
    }

    private static Object hasKey(@SuppressWarnings("unused") Node at, Object[] a) {
        return find(a) >= 0 ? 1L : 0L;
    }

    private static Object get(@SuppressWarnings("unused") Node at, Object[] a) {
        int position = find(a);
        if (position >= 0) {
            return valueAt(a[0], position);
        }
        return position == ABSENT && a.length > 2 ? Container.share(a[2]) : Null.INSTANCE;
    }

    private static Object getDefault(Node at, Object[] a) {
        int position = find(a);
        if (a.length < 3 || position == NO_ENTRY) {
            throw Errors.failed("get_default() requires 3 arguments: dict, key, default_value", at);
        }
        return position >= 0 ? valueAt(a[0], position) : Container.share(a[2]);
    }

    @TruffleBoundary
    private static Object merge(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (a.length < 2 || !(a[0] instanceof MapValue first) || !(a[1] instanceof MapValue second)) {
            return new MapValue();
        }
        MapValue merged = own ? first : first.copy();
        merged.putAll(second);
        return merged;
    }

    /** Values become keys, keys become texts; of those that come together the one with the greatest key counts. */
    @TruffleBoundary
    private static Object invert(Node at, Object[] a) {
        if (a.length == 0 || !(a[0] instanceof MapValue map)) {
            throw Errors.failed("invert() requires a dict argument", at);
        }
        MapValue inverted = new MapValue();
        for (int i = map.next(0); i >= 0; i = map.next(i + 1)) {
            putInverted(map, i, inverted);
        }
        for (int position : sorted(map)) {
            putInverted(map, position, inverted);
        }
        return inverted;
    }

    private static void putInverted(MapValue map, int position, MapValue inverted) {
        Object value = map.valueAt(position);
        if (value instanceof Text || value instanceof Long || value instanceof Double || value instanceof Boolean) {
            inverted.put(Display.text(value), map.keyAt(position));
        }
    }
}
