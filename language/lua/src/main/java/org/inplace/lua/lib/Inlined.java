package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;

/** A built-in that is so short that it is compiled into the code that calls it. */
final class Inlined extends Builtin.Implementation {

    private final Builtin.Body body;

    Inlined(Builtin.Body body) {
        this.body = body;
    }

    @Override
    public Object execute(Object[] arguments) {
        return body.call(this, arguments);
    }
}
