package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import java.util.Arrays;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.interop.Import;
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
            case ListValue x -> b instanceof ListValue y ? lists(x, y, depth + 1) : foreign(x, b, depth + 1);
            case MapValue x -> b instanceof MapValue y ? maps(x, y, depth + 1) : foreign(x, b, depth + 1);
            case RecordValue x -> b instanceof RecordValue y && records(x, y, depth + 1);
            case Tagged x -> b instanceof Tagged y && tagged(x, y, depth + 1);
            case FunctionValue _, Builtin _, StructDefinition _ -> a == b;
            case NativeValue x -> x.isEqualTo(b);
            default -> foreign(a, b, depth + 1);
        };
    }

    private static boolean lists(ListValue x, ListValue y, int depth) {
        if (x.size() != y.size()) {
            return false;
        }
        if (x.storage() instanceof long[] a && y.storage() instanceof long[] b) {
            return Arrays.equals(a, 0, x.size(), b, 0, y.size());
        }
        if (x.storage() instanceof boolean[] a && y.storage() instanceof boolean[] b) {
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

    /** Where one of two values comes from outside: they are one object, or arrays or hashes with equal elements, or the same number. */
    private static boolean foreign(Object a, Object b, int depth) {
        if (!Kinds.isForeign(a) && !Kinds.isForeign(b)) {
            return false;
        }
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.isIdentical(a, b, interop)) {
                return true;
            }
            if (interop.hasArrayElements(a) && interop.hasArrayElements(b)) {
                boolean equal = interop.getArraySize(a) == interop.getArraySize(b);
                for (long i = 0; equal && i < interop.getArraySize(a); i++) {
                    equal = deep(Import.value(interop.readArrayElement(a, i)), Import.value(interop.readArrayElement(b, i)), depth);
                }
                return equal;
            }
            if (interop.hasHashEntries(a) && interop.hasHashEntries(b)) {
                return interop.getHashSize(a) == interop.getHashSize(b) && hashes(a, b, depth);
            }
            return interop.fitsInBigInteger(a) && interop.fitsInBigInteger(b) && interop.asBigInteger(a).equals(interop.asBigInteger(b));
        } catch (InteropException e) {
            return false;
        }
    }

    private static boolean hashes(Object a, Object b, int depth) throws InteropException {
        InteropLibrary interop = InteropLibrary.getUncached();
        Object keys = interop.getHashKeysIterator(a);
        while (interop.hasIteratorNextElement(keys)) {
            Object key = interop.getIteratorNextElement(keys);
            if (!interop.isHashEntryReadable(b, key) || !deep(Import.value(interop.readHashValue(a, key)), Import.value(interop.readHashValue(b, key)), depth)) {
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
