package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/** Equality of values (section 5.3), without the {@code op_eq} of structs, which counts only at the top. */
public final class Equality {

    /** Floats that differ by less are equal. */
    public static final double TOLERANCE = 0x1p-52;

    private Equality() {
    }

    public static boolean near(double a, double b) {
        return a == b || Math.abs(a - b) < TOLERANCE;
    }

    @TruffleBoundary
    public static boolean of(Object a, Object b) {
        return deep(a, b, 0);
    }

    /** Whether two values are scalars of the same kind and the same value: what looking for an element asks. */
    @TruffleBoundary
    public static boolean strict(Object a, Object b) {
        return switch (a) {
            case Long x -> x.equals(b);
            case Double x -> b instanceof Double y && x.doubleValue() == y.doubleValue();
            case Boolean x -> x.equals(b);
            case Text x -> x.equals(b);
            case Null _ -> b == Null.INSTANCE;
            default -> false;
        };
    }

    private static boolean deep(Object a, Object b, int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
        return switch (a) {
            case Long x -> b instanceof Long y ? x.longValue() == y.longValue() : b instanceof Double d && near(x, d);
            case Double x -> b instanceof Double y ? near(x, y) : b instanceof Long l && near(x, l);
            case Boolean x -> x.equals(b);
            case Null _ -> b == Null.INSTANCE;
            case Text x -> x.equals(b);
            case ListValue x -> b instanceof ListValue y && lists(x, y, depth + 1);
            case MapValue x -> b instanceof MapValue y && maps(x, y, depth + 1);
            case RecordValue x -> b instanceof RecordValue y && records(x, y, depth + 1);
            case Tagged x -> b instanceof Tagged y && tagged(x, y, depth + 1);
            case FunctionValue _, Builtin _, StructDefinition _ -> a == b;
            case NativeValue x -> x.isEqualTo(b);
            default -> false;
        };
    }

    private static boolean lists(ListValue x, ListValue y, int depth) {
        if (x.size() != y.size()) {
            return false;
        }
        if (x.storage() instanceof long[] a && y.storage() instanceof long[] b) {
            return Arrays.equals(a, 0, x.size(), b, 0, y.size());
        }
        for (int i = 0; i < x.size(); i++) {
            if (!deep(x.get(i), y.get(i), depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean maps(MapValue x, MapValue y, int depth) {
        if (x.size() != y.size()) {
            return false;
        }
        for (int i = x.next(0); i >= 0; i = x.next(i + 1)) {
            int j = x.hasLongKeys() ? y.find(x.longKeyAt(i)) : y.find(x.keyAt(i));
            if (j < 0 || !deep(x.valueAt(i), y.valueAt(j), depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean records(RecordValue x, RecordValue y, int depth) {
        List<Field> fields = x.layout().fields();
        if (!x.name().equals(y.name()) || fields.size() != y.layout().fields().size()) {
            return false;
        }
        for (Field field : fields) {
            Object other = y.get(field.name());
            if (other == null || !deep(x.get(field), other, depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tagged(Tagged x, Tagged y, int depth) {
        if (!x.tag().same(y.tag()) || x.size() != y.size()) {
            return false;
        }
        for (int i = 0; i < x.size(); i++) {
            if (!deep(x.peek(i), y.peek(i), depth)) {
                return false;
            }
        }
        return true;
    }
}
