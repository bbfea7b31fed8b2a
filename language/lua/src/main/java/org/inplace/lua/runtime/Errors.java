package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The errors that the implementation raises, with Lua 5.1's texts. */
public final class Errors {

    private Errors() {
    }

    /** An error of a built-in: begins with the position of the Lua code that called it, if Lua code did. */
    @TruffleBoundary
    public static LuaError raise(Node at, String message) {
        return new LuaError(ByteString.of(Sites.position(at) + message), at);
    }

    /** An error without position. */
    @TruffleBoundary
    public static LuaError plain(Node at, String message) {
        return new LuaError(ByteString.of(message), at);
    }

    /** {@code bad argument #n to 'f' (reason)}. @param index that of the argument, from 0 */
    @TruffleBoundary
    public static LuaError argument(Node at, int index, String reason) {
        Sites.Callee callee = Sites.callee(at);
        int number = index + 1;
        if (callee.method()) {
            if (index == 0) {
                return raise(at, "calling '" + callee.name() + "' on bad self (" + reason + ")");
            }
            number--;
        }
        return raise(at, "bad argument #" + number + " to '" + callee.name() + "' (" + reason + ")");
    }

    /** A bad argument of another type than expected. */
    @TruffleBoundary
    public static LuaError type(Node at, Object[] arguments, int index, String expected) {
        return argument(at, index, expected + " expected, got " + (index < arguments.length ? Types.name(arguments[index]) : "no value"));
    }
}
