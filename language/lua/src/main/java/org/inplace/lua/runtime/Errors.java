package org.inplace.lua.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The errors that the implementation raises, with Lua 5.1's texts (specification, section 10). */
public final class Errors {

    private Errors() {
    }

    /** An error of a built-in: begins with the position of the Lua code that called it, if Lua code did. */
    @TruffleBoundary
    public static LuaError raise(Node at, String message) {
        return new LuaError(ByteString.of(Sites.calling(at) + message), at);
    }

    /** An error of an operation: begins with the position of the Lua code that is running; a built-in has none. */
    @TruffleBoundary
    public static LuaError operation(Node at, String message) {
        return new LuaError(ByteString.of(Sites.running(at) + message), at);
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
        if (callee.isMethod()) {
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

    /**
     * {@code attempt to index local 'x' (a nil value)}.
     *
     * @param what the operand as the program names it, such as {@code local 'x'}; null if it does not
     */
    @TruffleBoundary
    public static LuaError operand(Node at, String verb, Object value, String what) {
        String type = Types.name(value);
        return operation(at, "attempt to " + verb + (what == null ? " a " + type + " value" : " " + what + " (a " + type + " value)"));
    }

    @TruffleBoundary
    public static LuaError comparison(Node at, Object left, Object right) {
        String one = Types.name(left);
        String other = Types.name(right);
        return operation(at, "attempt to compare " + (one.equals(other) ? "two " + one + " values" : one + " with " + other));
    }

    public static LuaError stackOverflow(Node at) {
        return operation(at, "stack overflow");
    }

    public static LuaError outOfMemory(Node at) {
        return plain(at, "not enough memory");
    }
}
