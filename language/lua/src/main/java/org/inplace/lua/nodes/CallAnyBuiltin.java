package org.inplace.lua.nodes;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;

/** A call of whichever built-in comes along. */
public final class CallAnyBuiltin extends Node implements Sites.BuiltinCall {

    /** What is being called, for those who look at the stack. */
    private Builtin current;

    @Override
    public Builtin builtin() {
        return current;
    }

    @NeverDefault
    public static CallAnyBuiltin create() {
        return new CallAnyBuiltin();
    }

    @TruffleBoundary
    public Object execute(Builtin builtin, Object[] given) {
        Builtin outer = current;
        current = builtin;
        try {
            return builtin.call(this, given);
        } finally {
            current = outer;
        }
    }
}
