package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;

import com.oracle.truffle.api.nodes.Node;

/** PLACEHOLDER with the real interface: calls from built-ins back into the program. */
public final class Calls {

    private Calls() {
    }

    /** Calls a function, or a value with {@code __call}. */
    public static Object call(Object callee, Node at, Object... arguments) {
        if (callee instanceof Builtin builtin) {
            return builtin.call(at, arguments);
        }
        throw new UnsupportedOperationException();
    }

    /** {@code table[key]} with metamethods. */
    public static Object index(Object table, Object key, @SuppressWarnings("unused") Node at) {
        if (table instanceof Table raw) {
            return raw.get(key);
        }
        throw new UnsupportedOperationException();
    }
}
