package org.inplace.lua.nodes;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** A call of a certain built-in. Those that are worth it have a node of their own to do it; the others are left to compile as Java. */
public final class CallBuiltin extends Node implements Sites.BuiltinCall {

    private final Builtin builtin;
    @Child private Builtin.Implementation implementation;

    private CallBuiltin(Builtin builtin) {
        this.builtin = builtin;
        this.implementation = builtin.implementation();
    }

    public static CallBuiltin create(Builtin builtin) {
        return new CallBuiltin(builtin);
    }

    @Override
    public Builtin builtin() {
        return builtin;
    }

    /** @param arguments frame arguments */
    public Object execute(Object[] arguments) {
        Object[] given = Arrays.copyOfRange(arguments, 1, arguments.length);
        return implementation == null ? call(given) : implementation.execute(given);
    }

    @TruffleBoundary
    private Object call(Object[] given) {
        return builtin.call(this, given);
    }
}
