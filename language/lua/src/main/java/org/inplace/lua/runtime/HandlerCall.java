package org.inplace.lua.runtime;

import com.oracle.truffle.api.nodes.Node;

/** The place where a message handler is called: in the middle of what failed, which makes no call there that has a name. */
final class HandlerCall extends Node implements Sites.Detached, Sites.Located {

    private final Node outer;
    private final int line;

    private HandlerCall(Node outer, int line) {
        this.outer = outer;
        this.line = line;
    }

    /** @param at where the error was raised; null if that is not known */
    static Node create(Node at) {
        if (at == null || !(at.getRootNode() instanceof Code code)) {
            return at;
        }
        HandlerCall call = new HandlerCall(at, Sites.line(at));
        code.adopt(call);
        return call;
    }

    @Override
    public Node outer() {
        return outer;
    }

    @Override
    public int line() {
        return line;
    }
}
