package org.inplace.ruff.runtime;

import java.util.List;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/**
 * The hash code of a value, for finding values that are {@linkplain Equality equal} to it.
 *
 * <p>
 * Numbers that differ by less than the tolerance are equal, so numbers hash by intervals much wider than that. A number this
 * close to the end of its interval may be equal to one in the next: its hash code, and that of values with such a number
 * among their parts, is <em>not certain</em>. Of two equal values of which one has a certain code, the other has the same
 * code. Codes that are not certain are rare, since no number that people write is near the end of an interval.
 */
final class DeepHash {

    /** Intervals in a unit; only numbers below {@link #EXACT_FROM} have them. */
    private static final double INTERVALS = 0x1p32;
    /** Where the first interval begins, in intervals: anything but a round number. */
    private static final double OFFSET = 0.381966011250105;
    /** From here on, neighbouring floats differ by more than the tolerance. */
    private static final double EXACT_FROM = 2;
    /** Parts nested deeper do not count. */
    private static final int MAX_DEPTH = 32;

    private final int code;
    private boolean certain = true;

    DeepHash(Object value) {
        this.code = of(value, 0);
    }

    int code() {
        return code;
    }

    /** Whether every equal value has the same code. */
    boolean isCertain() {
        return certain;
    }

    private int of(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            return 0;
        }
        return switch (value) {
            case Long number -> number(number);
            case Double number -> number(number);
            case Boolean truth -> truth.hashCode();
            case Text text -> text.hashCode();
            case ListValue list -> list(list, depth + 1);
            case MapValue map -> map(map, depth + 1);
            case RecordValue struct -> struct(struct, depth + 1);
            case Tagged tagged -> tagged(tagged, depth + 1);
            case NativeValue own -> 31 * own.kind().hashCode() + Long.hashCode(own.length());
            default -> System.identityHashCode(value);
        };
    }

    private int number(double number) {
        if (Math.abs(number) >= EXACT_FROM || Double.isNaN(number)) {
            return Double.hashCode(number);
        }
        long interval = interval(number);
        certain &= interval == interval(number - Equality.TOLERANCE) && interval == interval(number + Equality.TOLERANCE);
        return Long.hashCode(interval);
    }

    private static long interval(double number) {
        return (long) Math.floor(number * INTERVALS + OFFSET);
    }

    private int list(ListValue list, int depth) {
        int sum = list.size();
        for (int i = 0; i < list.size(); i++) {
            sum = 31 * sum + of(list.get(i), depth);
        }
        return sum;
    }

    /** The order of entries does not matter, and neither does it for fields. */
    private int map(MapValue map, int depth) {
        int sum = map.size();
        for (int i = map.next(0); i >= 0; i = map.next(i + 1)) {
            sum += entry(map.keyAt(i).hashCode(), of(map.valueAt(i), depth));
        }
        return sum;
    }

    private int struct(RecordValue struct, int depth) {
        List<Field> fields = struct.layout().fields();
        int sum = struct.name().hashCode();
        for (Field field : fields) {
            sum += entry(field.name().hashCode(), of(struct.get(field), depth));
        }
        return sum;
    }

    private static int entry(int key, int value) {
        return (31 * key + value) * 0x9E3779B9;
    }

    private int tagged(Tagged tagged, int depth) {
        int sum = 31 * tagged.tag().enumName().hashCode() + tagged.tag().variant().hashCode();
        for (int i = 0; i < tagged.size(); i++) {
            sum = 31 * sum + of(tagged.peek(i), depth);
        }
        return sum;
    }
}
