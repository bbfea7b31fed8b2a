package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.function.Predicate;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextParts;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.NativeValue;
import org.inplace.ruff.runtime.Truth;

/** Questions about the kind of a value (library specification, section 2.2). */
final class IntrospectionLib {

    private static final Builtin TYPE = new Builtin("type", 1, 1, Effect.READS, (at, a) -> Text.of(Kinds.type(a[0])));

    static final List<Builtin> TABLE = List.of(
                    TYPE,
                    TYPE.alias("type_of"),
                    new Builtin("is_truthy", 1, 1, Effect.READS, (at, a) -> Truth.of(a[0])),
                    question("is_int", Long.class::isInstance),
                    question("is_float", Double.class::isInstance),
                    question("is_string", Text.class::isInstance),
                    question("is_bool", Boolean.class::isInstance),
                    question("is_array", v -> isOf("array", v)),
                    question("is_dict", v -> isOf("dict", v)),
                    question("is_null", v -> v == Null.INSTANCE),
                    question("is_function", v -> isOf("function", v)),
                    new Builtin("__vm_for_iterable", 1, 1, Effect.KEEPS, (at, a) -> iterable(at, a[0])));

    private IntrospectionLib() {
    }

    /** A built-in that answers a question about one value; about none the answer is no. */
    private static Builtin question(String name, Predicate<Object> isSo) {
        String message = name + "() expects 1 argument";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length <= 1, message, at);
            return a.length == 1 && isSo.test(a[0]);
        });
    }

    private static boolean isOf(String kind, Object value) {
        return Kinds.type(value).equals(kind);
    }

    /** What {@code for} walks over if it is given a value. */
    @TruffleBoundary
    private static Object iterable(Node at, Object value) {
        return switch (value) {
            case Long number -> SequenceLib.range(at, 0, number, 1);
            case Double number -> SequenceLib.range(at, 0, number.longValue(), 1);
            case ListValue list -> Container.share(list);
            case MapValue map -> {
                int[] positions = map.positions();
                yield new ListValue(positions.length, i -> map.keyAt(positions[i]));
            }
            case Text text -> TextParts.characters(text);
            case NativeValue own -> iterable(at, own);
            default -> foreign(at, value);
        };
    }

    private static Object iterable(Node at, NativeValue value) {
        Object elements = value.elements();
        if (elements == null) {
            throw Errors.notIterable(at);
        }
        return elements instanceof ListValue list ? Container.share(list) : value;
    }

    private static Object foreign(Node at, Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        if (Kinds.isForeign(value) && (interop.hasArrayElements(value) || interop.hasHashEntries(value) || interop.hasIterator(value))) {
            return value;
        }
        throw Errors.notIterable(at);
    }
}
