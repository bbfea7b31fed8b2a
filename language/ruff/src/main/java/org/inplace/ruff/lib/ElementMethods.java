package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.Language;
import org.inplace.ruff.nodes.Invoke;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.IteratorValue;
import org.inplace.ruff.runtime.NativeValue;
import org.inplace.ruff.runtime.NativeValue.Steps;
import org.inplace.ruff.runtime.Tagged;

/**
 * The methods of arrays, and of iterators, generators and whatever else has elements {@linkplain Steps one after the other}
 * (section 3.2). {@code map}, {@code filter} and {@code take} make iterators, which do nothing until they are asked.
 */
public final class ElementMethods {

    private static final Tagged.Tag SOME = Tagged.Tag.of("Option", "Some");
    private static final Tagged.Tag NONE = Tagged.Tag.of("Option", "None");

    private ElementMethods() {
    }

    /**
     * Calls a method.
     *
     * @return null if the receiver has no method of that name
     */
    @TruffleBoundary
    public static Object invoke(Object receiver, String name, Object[] arguments, Node at) {
        if (receiver instanceof RecordValue) {
            return null;
        }
        return switch (name) {
            case "map" -> new IteratorValue(mapped(receiver, arguments, at));
            case "filter" -> new IteratorValue(filtered(receiver, arguments, at));
            case "take" -> new IteratorValue(taken(receiver, arguments, at));
            case "collect" -> collect(receiver, arguments, at);
            case "next" -> next(receiver, arguments, at);
            case "reduce", "skip", "zip", "enumerate", "flatten", "chunk" -> eager(receiver, name, arguments, at);
            default -> null;
        };
    }

    private static void expect(int count, String name, Object[] arguments, Node at) {
        Arguments.expect(count, name, at, withReceiver(null, arguments));
    }

    private static Object[] withReceiver(Object receiver, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = receiver;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /** The elements of a receiver; null if it is neither an array nor a value with elements one after the other. */
    private static Steps steps(Object receiver) {
        return switch (receiver) {
            case ListValue list -> elements(list);
            case NativeValue own when own.elements() instanceof Steps steps -> steps;
            default -> null;
        };
    }

    private static Steps steps(Object receiver, String name, Node at) {
        Steps steps = steps(receiver);
        if (steps == null) {
            throw Errors.failed(name + "() can only be called on iterators or arrays", at);
        }
        return steps;
    }

    /** The elements of a list as it is now. */
    private static Steps elements(ListValue list) {
        list.share();
        int[] position = {0};
        return at -> position[0] < list.size() ? Container.share(list.get(position[0]++)) : null;
    }

    private static Steps mapped(Object receiver, Object[] arguments, Node location) {
        expect(2, "map", arguments, location);
        Steps source = steps(receiver, "map", location);
        Object function = arguments[0];
        return at -> {
            Object element = source.next(at);
            return element == null ? null : Invoke.uncached(function, at, element);
        };
    }

    /** Only what is exactly true keeps an element. */
    private static Steps filtered(Object receiver, Object[] arguments, Node location) {
        expect(2, "filter", arguments, location);
        Steps source = steps(receiver, "filter", location);
        Object function = arguments[0];
        return at -> {
            Object element = source.next(at);
            while (element != null && !Boolean.TRUE.equals(Invoke.uncached(function, at, Container.share(element)))) {
                element = source.next(at);
            }
            return element;
        };
    }

    /** At most so many elements; the source is not asked for more. */
    private static Steps taken(Object receiver, Object[] arguments, Node location) {
        expect(2, "take", arguments, location);
        if (!(arguments[0] instanceof Long count)) {
            throw Errors.failed("take() requires an integer argument", location);
        }
        Steps source = steps(receiver, "take", location);
        long[] left = {count};
        return at -> {
            if (left[0] <= 0) {
                return null;
            }
            Object element = source.next(at);
            left[0] = element == null ? 0 : left[0] - 1;
            return element;
        };
    }

    private static Object collect(Object receiver, Object[] arguments, Node at) {
        expect(1, "collect", arguments, at);
        if (receiver instanceof ListValue) {
            return Container.share(receiver);
        }
        Steps steps = steps(receiver);
        if (steps == null) {
            throw Errors.failed("collect() expects an iterator or array", at);
        }
        return collect(steps, at);
    }

    private static ListValue collect(Steps steps, Node at) {
        ListValue elements = new ListValue();
        for (Object element = steps.next(at); element != null; element = steps.next(at)) {
            elements.append(Container.share(element));
        }
        return elements;
    }

    private static Object next(Object receiver, Object[] arguments, Node at) {
        if (!(receiver instanceof NativeValue own && own.elements() instanceof Steps steps)) {
            return null;
        }
        expect(1, "next", arguments, at);
        Object element = steps.next(at);
        return element == null ? new Tagged(NONE, new Object[0]) : new Tagged(SOME, new Object[]{Container.share(element)});
    }

    /** What the built-in of that name returns for the receiver's elements. */
    private static Object eager(Object receiver, String name, Object[] arguments, Node at) {
        Steps steps = steps(receiver);
        if (steps == null) {
            return null;
        }
        Object list = receiver instanceof ListValue ? receiver : collect(steps, at);
        return Language.get(at).prelude().find(name).call(at, withReceiver(list, arguments));
    }
}
