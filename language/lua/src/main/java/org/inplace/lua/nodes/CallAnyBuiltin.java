package org.inplace.lua.nodes;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;

/** A call of whichever built-in comes along. */
public final class CallAnyBuiltin extends Node implements Sites.BuiltinCall {

    @NeverDefault
    public static CallAnyBuiltin create() {
        return new CallAnyBuiltin();
    }

    @TruffleBoundary
    public Object execute(Builtin builtin, Object[] given) {
        return builtin.call(this, given);
    }
}
