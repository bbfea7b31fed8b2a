package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Nesting;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.SetValue;

/** Built-ins for sets (section 2.8). Arguments of a wrong kind, or too few of them, make no error but an empty result. */
final class SetLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("Set", 0, Builtin.ANY, Effect.KEEPS, comparing(SetLib::create)),
                    Builtin.updating("set_add", 0, Builtin.ANY, comparing(SetLib::add)),
                    new Builtin("set_has", 0, Builtin.ANY, Effect.READS, comparing(SetLib::has)),
                    Builtin.updating("set_remove", 0, Builtin.ANY, comparing(SetLib::remove)),
                    Builtin.updating("set_union", 0, Builtin.ANY, comparing(SetLib::union)),
                    new Builtin("set_intersect", 0, Builtin.ANY, Effect.KEEPS, comparing((_, a) -> select(a, true))),
                    new Builtin("set_difference", 0, Builtin.ANY, Effect.KEEPS, comparing((_, a) -> select(a, false))),
                    new Builtin("set_to_array", 0, Builtin.ANY, Effect.KEEPS, SetLib::toArray));

    private SetLib() {
    }

    /** A body that compares values, which may be nested too deep for that. */
    private static Builtin.Body comparing(Builtin.Body body) {
        return (at, a) -> {
            try {
                return body.call(at, a);
            } catch (Nesting.TooDeep e) {
                throw Errors.nestedTooDeep("comparing", at);
            }
        };
    }

    private static Builtin.Update comparing(Builtin.Update body) {
        return (at, a, own) -> {
            try {
                return body.call(at, a, own);
            } catch (Nesting.TooDeep e) {
                throw Errors.nestedTooDeep("comparing", at);
            }
        };
    }

    @TruffleBoundary
    private static Object create(Node at, Object[] a) {
        Arguments.expect(a.length <= 1, "Set constructor takes at most 1 argument", at);
        SetValue set = new SetValue();
        if (a.length == 0) {
            return set;
        }
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("Set constructor requires an array argument", at);
        }
        for (int i = 0; i < list.size(); i++) {
            set.add(list.get(i));
        }
        return set;
    }

    @TruffleBoundary
    private static Object add(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (a.length < 2 || !(a[0] instanceof SetValue set)) {
            return new SetValue();
        }
        SetValue extended = own ? set : set.copy();
        extended.add(a[1]);
        return extended;
    }

    private static Object has(@SuppressWarnings("unused") Node at, Object[] a) {
        return a.length > 1 && a[0] instanceof SetValue set && set.contains(a[1]);
    }

    private static Object toArray(@SuppressWarnings("unused") Node at, Object[] a) {
        return a.length > 0 && a[0] instanceof SetValue set ? set.toList() : new ListValue();
    }

    @TruffleBoundary
    private static Object remove(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (a.length < 2 || !(a[0] instanceof SetValue set)) {
            return new SetValue();
        }
        SetValue rest = own ? set : set.copy();
        rest.remove(a[1]);
        return rest;
    }

    @TruffleBoundary
    private static Object union(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (a.length < 2 || !(a[0] instanceof SetValue first) || !(a[1] instanceof SetValue second)) {
            return new SetValue();
        }
        SetValue united = own ? first : first.copy();
        united.addAll(second);
        return united;
    }

    private static SetValue select(Object[] a, boolean contained) {
        if (a.length < 2 || !(a[0] instanceof SetValue first) || !(a[1] instanceof SetValue second)) {
            return new SetValue();
        }
        return first.select(second, contained);
    }
}
