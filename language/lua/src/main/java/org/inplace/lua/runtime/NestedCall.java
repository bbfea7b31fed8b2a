package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;

import com.oracle.truffle.api.nodes.Node;

/**
 * The place of a built-in that no call node in the program's tree runs, such as a metamethod or a comparison function of a sort: it
 * stands below the node that calls it, without being its child.
 */
public final class NestedCall extends Node implements Sites.BuiltinCall, Sites.Detached {

    private final Node outer;
    private final Builtin builtin;

    private NestedCall(Node outer, Builtin builtin) {
        this.outer = outer;
        this.builtin = builtin;
    }

    /** @param outer the node of the code that calls; null if it is not known @return null if that is no code of the program */
    static NestedCall create(Node outer, Builtin builtin) {
        if (outer == null || !(outer.getRootNode() instanceof Code code)) {
            return null;
        }
        NestedCall call = new NestedCall(outer, builtin);
        code.adopt(call);
        return call;
    }

    @Override
    public Node outer() {
        return outer;
    }

    @Override
    public Builtin builtin() {
        return builtin;
    }
}
