package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Channel;
import org.inplace.ruff.runtime.Errors;

/** What threads communicate with: channels and shared cells. */
final class SharedLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("channel", 0, Builtin.ANY, Effect.READS, SharedLib::channel),
                    new Builtin("shared_set", 0, Builtin.ANY, Effect.KEEPS, SharedLib::set),
                    new Builtin("shared_get", 0, Builtin.ANY, Effect.KEEPS, SharedLib::get),
                    new Builtin("shared_has", 0, Builtin.ANY, Effect.READS, SharedLib::has),
                    new Builtin("shared_delete", 0, Builtin.ANY, Effect.READS, SharedLib::delete),
                    new Builtin("shared_add_int", 0, Builtin.ANY, Effect.READS, SharedLib::add));

    private SharedLib() {
    }

    private static Object channel(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "channel() expects 0 arguments, got " + a.length, at);
        return new Channel();
    }

    private static Text key(String name, Node at, Object[] a) {
        return Arguments.text(a, 0, name + " key must be a string", at);
    }

    private static Object set(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "shared_set requires (key, value) arguments", at);
        Context.get(at).sharedCells().set(key("shared_set", at, a), a[1]);
        return true;
    }

    private static Object get(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "shared_get requires one key argument", at);
        Text key = key("shared_get", at, a);
        Object value = Context.get(at).sharedCells().get(key);
        if (value == null) {
            throw Errors.failed("shared_get key '" + key + "' not found", at);
        }
        return value;
    }

    private static Object has(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "shared_has requires one key argument", at);
        return Context.get(at).sharedCells().get(key("shared_has", at, a)) != null;
    }

    private static Object delete(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "shared_delete requires one key argument", at);
        return Context.get(at).sharedCells().delete(key("shared_delete", at, a));
    }

    private static Object add(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "shared_add_int requires (key, delta) arguments", at);
        Text key = key("shared_add_int", at, a);
        if (!(a[1] instanceof Long delta)) {
            throw Errors.failed("shared_add_int delta must be an int", at);
        }
        Object sum = Context.get(at).sharedCells().add(key, delta, at);
        if (sum == null) {
            throw Errors.failed("shared_add_int key '" + key + "' not found", at);
        }
        return sum;
    }
}
