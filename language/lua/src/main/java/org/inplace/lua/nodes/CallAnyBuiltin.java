package org.inplace.lua.nodes;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.Calls;
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

    /** @param arguments frame arguments */
    @TruffleBoundary
    public Object execute(Builtin builtin, Object[] arguments) {
        Builtin outer = current;
        current = builtin;
        try {
            return Calls.builtin(builtin, this, Arrays.copyOfRange(arguments, 1, arguments.length));
        } finally {
            current = outer;
        }
    }
}
