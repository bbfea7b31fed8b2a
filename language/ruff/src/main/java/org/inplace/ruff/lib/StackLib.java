package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Null;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.StackValue;

/** Built-ins for stacks (section 2.8). Arguments of a wrong kind, or too few of them, count as an empty stack. */
final class StackLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("Stack", 0, Builtin.ANY, Effect.KEEPS, StackLib::create),
                    Builtin.updating("stack_push", 0, Builtin.ANY, StackLib::push),
                    Builtin.updating("stack_pop", 0, Builtin.ANY, StackLib::pop),
                    new Builtin("stack_peek", 0, Builtin.ANY, Effect.KEEPS, StackLib::peek),
                    new Builtin("stack_size", 0, Builtin.ANY, Effect.READS, StackLib::size),
                    new Builtin("stack_is_empty", 0, Builtin.ANY, Effect.READS, (_, a) -> !isStack(a) || ((StackValue) a[0]).size() == 0),
                    new Builtin("stack_to_array", 0, Builtin.ANY, Effect.KEEPS, StackLib::toArray));

    private StackLib() {
    }

    private static boolean isStack(Object[] a) {
        return a.length > 0 && a[0] instanceof StackValue;
    }

    private static Object orNull(Object element) {
        return element == null ? Null.INSTANCE : element;
    }

    private static Object create(@SuppressWarnings("unused") Node at, Object[] a) {
        return a.length > 0 && a[0] instanceof ListValue list ? new StackValue(list.copy()) : new StackValue();
    }

    private static StackValue writable(Object[] a, boolean own) {
        StackValue stack = (StackValue) a[0];
        return own ? stack : stack.copy();
    }

    private static Object push(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (!isStack(a) || a.length < 2) {
            return new StackValue();
        }
        StackValue stack = writable(a, own);
        stack.push(a[1]);
        return stack;
    }

    /** The stack without its top, and that. */
    private static Object pop(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        StackValue rest = isStack(a) ? writable(a, own) : new StackValue();
        Object top = orNull(rest.pop());
        return ListValue.ofObjects(new Object[]{rest, top});
    }

    private static Object peek(@SuppressWarnings("unused") Node at, Object[] a) {
        return isStack(a) ? orNull(((StackValue) a[0]).peek()) : Null.INSTANCE;
    }

    private static Object toArray(@SuppressWarnings("unused") Node at, Object[] a) {
        return isStack(a) ? ((StackValue) a[0]).toList() : new ListValue();
    }

    private static Object size(Node at, Object[] a) {
        if (a.length != 1) {
            throw Errors.failed("stack_size expects 1 argument (stack), got " + a.length, at);
        }
        if (!isStack(a)) {
            throw Errors.failed("stack_size requires a Stack argument", at);
        }
        return (long) ((StackValue) a[0]).size();
    }
}
