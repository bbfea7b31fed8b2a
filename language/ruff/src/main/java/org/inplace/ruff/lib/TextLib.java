package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Equality;
import org.inplace.ruff.runtime.Errors;

/** Looking into strings (library specification, section 2.4), and into arrays and dicts where a name serves both. */
final class TextLib {

    private static final Builtin SUBSTRING = new Builtin("substring", 3, 3, Effect.READS, TextLib::substring);

    static final List<Builtin> TABLE = List.of(
                    new Builtin("contains", 2, 2, Effect.READS, TextLib::contains),
                    new Builtin("index_of", 2, 2, Effect.READS, TextLib::indexOf),
                    new Builtin("starts_with", 2, 2, Effect.READS, TextLib::startsWith),
                    new Builtin("ends_with", 2, 2, Effect.READS, TextLib::endsWith),
                    SUBSTRING,
                    SUBSTRING.alias("substr"),
                    new Builtin("char_at", 0, Builtin.ANY, Effect.READS, TextLib::charAt),
                    new Builtin("is_empty", 0, Builtin.ANY, Effect.READS, TextLib::isEmpty),
                    new Builtin("count_chars", 0, Builtin.ANY, Effect.READS, TextLib::countChars),
                    new Builtin("truncate", 0, Builtin.ANY, Effect.READS, TextLib::truncate));

    private TextLib() {
    }

    /** An int for strings, a bool for arrays and dicts. */
    private static Object contains(Node at, Object[] a) {
        String wrongItem = "contains() requires two arguments: string/array and substring/item";
        if (a[0] instanceof Text text) {
            return text.contains(Arguments.text(a, 1, wrongItem, at)) ? 1L : 0L;
        }
        if (a[0] instanceof ListValue list) {
            return indexIn(list, a[1]) >= 0;
        }
        if (a[0] instanceof MapValue map) {
            if (a[1] instanceof Text key) {
                return map.find(key) >= 0;
            }
            if (a[1] instanceof Long key) {
                return map.find((long) key) >= 0;
            }
            throw Errors.failed(wrongItem, at);
        }
        throw Errors.failed("contains() first argument must be a string, array, or dictionary", at);
    }

    private static Object indexOf(Node at, Object[] a) {
        if (a[0] instanceof Text text) {
            Text part = Arguments.text(a, 1, "index_of() requires two arguments: string/array and substring/item", at);
            return (long) text.indexOf(part, 0);
        }
        if (a[0] instanceof ListValue list) {
            return indexIn(list, a[1]);
        }
        throw Errors.failed("index_of() first argument must be a string or array", at);
    }

    /** The index of the first element that is strictly equal to a scalar, or -1. */
    @TruffleBoundary
    private static long indexIn(ListValue list, Object item) {
        if (list.storage() instanceof long[] longs) {
            return item instanceof Long number ? indexIn(longs, list.size(), number) : -1;
        }
        for (int i = 0; i < list.size(); i++) {
            if (Equality.strict(item, list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static long indexIn(long[] longs, int size, long number) {
        for (int i = 0; i < size; i++) {
            if (longs[i] == number) {
                return i;
            }
        }
        return -1;
    }

    private static Object startsWith(Node at, Object[] a) {
        String message = "starts_with() requires string and prefix string arguments";
        return Arguments.text(a, 0, message, at).startsWith(Arguments.text(a, 1, message, at));
    }

    private static Object endsWith(Node at, Object[] a) {
        String message = "ends_with() requires string and suffix string arguments";
        return Arguments.text(a, 0, message, at).endsWith(Arguments.text(a, 1, message, at));
    }

    private static Object substring(Node at, Object[] a) {
        Text text = Arguments.text(a, 0, "substring() requires a string argument for value", at);
        String message = "substring() start and end must be a number";
        int start = clamped(Arguments.whole(a, 1, message, at), text);
        int end = clamped(Arguments.whole(a, 2, message, at), text);
        return start < end ? text.substring(start, end) : Text.EMPTY;
    }

    private static int clamped(long index, Text text) {
        return (int) Math.clamp(index, 0L, text.length());
    }

    private static Object charAt(Node at, Object[] a) {
        Text text = Arguments.text(a, 0, "char_at() requires a string argument for value", at);
        long index = Math.max(0, Arguments.whole(a, 1, "char_at() index must be a number", at));
        return index < text.length() ? text.charAt((int) index) : Text.EMPTY;
    }

    private static Object isEmpty(Node at, Object[] a) {
        return Arguments.text(a, 0, "is_empty() requires a string argument", at).isEmpty();
    }

    private static Object countChars(Node at, Object[] a) {
        return (long) Arguments.text(a, 0, "count_chars() requires a string argument", at).length();
    }

    private static Object truncate(Node at, Object[] a) {
        String message = "truncate() requires 3 arguments: string, length, suffix";
        Text text = Arguments.text(a, 0, message, at);
        Text suffix = Arguments.text(a, 2, message, at);
        long most = Arguments.whole(a, 1, "truncate() length must be a number", at);
        if (most < 0 || text.length() <= most) {
            return text;
        }
        return text.substring(0, (int) Math.max(0, most - suffix.length())).concat(suffix);
    }
}
