package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Equality;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Inspection;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.runtime.Truth;

/** Assertions, and output for debugging (library specification, sections 2.28 and 2.29). */
final class AssertLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("assert", 0, Builtin.ANY, Effect.READS, AssertLib::isTruthy),
                    new Builtin("assert_equal", 0, Builtin.ANY, Effect.READS, AssertLib::equal),
                    new Builtin("assert_true", 0, Builtin.ANY, Effect.READS, (at, a) -> isBool("assert_true", true, at, a)),
                    new Builtin("assert_false", 0, Builtin.ANY, Effect.READS, (at, a) -> isBool("assert_false", false, at, a)),
                    new Builtin("assert_contains", 0, Builtin.ANY, Effect.READS, AssertLib::contains),
                    new Builtin("debug", 0, Builtin.ANY, Effect.READS, AssertLib::debug));

    private AssertLib() {
    }

    private static Object isTruthy(Node at, Object[] a) {
        Arguments.expect(a.length >= 1, "assert requires at least 1 argument: condition", at);
        Arguments.expect(a.length <= 2, "assert() expects at most 2 arguments: condition, [message]", at);
        if (Truth.of(a[0])) {
            return true;
        }
        throw a.length == 2 && a[1] instanceof Text message ? Errors.failed(message, at) : Errors.failed("Assertion failed", at);
    }

    private static Object equal(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "assert_equal requires 2 arguments: actual, expected", at);
        if (areEqual(a[0], a[1], at)) {
            return true;
        }
        throw failed("Assertion failed: expected ", a[1], ", got ", a[0], at);
    }

    private static boolean areEqual(Object left, Object right, Node at) {
        try {
            return Equality.of(left, right);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("comparing", at);
        }
    }

    @TruffleBoundary
    private static RuffError failed(String before, Object first, String between, Object second, Node at) {
        try {
            return Errors.failed(before + Debug.text(first) + between + Debug.text(second), at);
        } catch (Nesting.TooDeep e) {
            return Errors.nestedTooDeep("printing", at);
        }
    }

    @TruffleBoundary
    private static Object isBool(String name, boolean expected, Node at, Object[] a) {
        if (a.length != 1) {
            throw Errors.failed(name + " requires exactly 1 argument", at);
        }
        if (!(a[0] instanceof Boolean truth)) {
            throw Errors.failed(name + " requires a boolean argument", at);
        }
        if (truth != expected) {
            throw Errors.failed("Assertion failed: expected " + expected + ", got " + truth, at);
        }
        return true;
    }

    @TruffleBoundary
    private static Object contains(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "assert_contains requires 2 arguments: collection, item", at);
        boolean found = switch (a[0]) {
            case ListValue list -> isIn(list, a[1], at);
            case Text text -> a[1] instanceof Text part && text.contains(part);
            case MapValue map -> a[1] instanceof Text key && map.find(key) >= 0 || a[1] instanceof Long number && map.find((long) number) >= 0;
            default -> throw Errors.failed("assert_contains requires an array, string, or dict as first argument", at);
        };
        if (!found) {
            throw failed("Assertion failed: ", a[0], " does not contain ", a[1], at);
        }
        return true;
    }

    private static boolean isIn(ListValue list, Object item, Node at) {
        for (int i = 0; i < list.size(); i++) {
            if (areEqual(list.get(i), item, at)) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary
    private static Object debug(Node at, Object[] a) {
        StringBuilder line = new StringBuilder("[DEBUG]");
        try {
            for (Object value : a) {
                line.append(' ').append(Inspection.text(value));
            }
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
        Context.get(at).printLine(Text.of(a.length == 0 ? "[DEBUG] " : line.toString()));
        return Null.INSTANCE;
    }
}
