package org.inplace.lua.runtime;

import org.inplace.lua.Context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The errors that the implementation raises, with Lua 5.1's texts (specification, section 10). */
public final class Errors {

    private Errors() {
    }

    /** A message for what a message handler makes worse. */
    private static final ByteString IN_HANDLER = ByteString.of("error in error handling");
    /** How much deeper than other code a message handler may go. */
    private static final int HANDLER_ROOM = 200;
    /** How many message handlers may be active, each called for an error in the one before. */
    private static final int MOST_HANDLERS = 100;

    /**
     * The error with a value. The message handler of the innermost {@code xpcall}, if that is what will catch it, sees the value now, while the
     * stack is as it was, and decides what is thrown.
     */
    @TruffleBoundary
    public static LuaError thrown(Object value, Node at) {
        Context context = Context.get(null);
        Object handler = context.handler();
        if (handler == null) {
            return new LuaError(value, at);
        }
        if (!context.enterHandler(MOST_HANDLERS)) {
            return new LuaError(IN_HANDLER, at);
        }
        context.setHandler(null);
        int depth = context.depth();
        context.setDepth(Math.max(0, depth - HANDLER_ROOM));
        try {
            return new LuaError(call(handler, at, value), at);
        } catch (LuaError | StackOverflowError e) {
            return new LuaError(IN_HANDLER, at);
        } finally {
            context.setDepth(depth);
            context.leaveHandler();
        }
    }

    /** Objects with {@code __call} are no message handlers. */
    private static Object call(Object handler, Node at, Object value) {
        if (!Types.isFunction(handler)) {
            return IN_HANDLER;
        }
        return Calls.value(handler, HandlerCall.create(at), value);
    }

    /** An error of a built-in: begins with the position of the Lua code that called it, if Lua code did. */
    @TruffleBoundary
    public static LuaError raise(Node at, String message) {
        return thrown(ByteString.of(Sites.calling(at) + message), at);
    }

    /** The same with a message of any bytes. */
    @TruffleBoundary
    public static LuaError raise(Node at, ByteString message) {
        return thrown(ByteString.of(Sites.calling(at)).concat(message), at);
    }

    /** An error of an operation: begins with the position of the Lua code that is running; a built-in has none. */
    @TruffleBoundary
    public static LuaError operation(Node at, String message) {
        return thrown(ByteString.of(Sites.running(at) + message), at);
    }

    /** An error without position. */
    @TruffleBoundary
    public static LuaError plain(Node at, String message) {
        return thrown(ByteString.of(message), at);
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

    /** What a program gets that changes a table which must stay as it is. */
    public static LuaError readOnly(Node at) {
        return operation(at, "Attempt to modify a readonly table");
    }

    public static LuaError stackOverflow(Node at) {
        return operation(at, "stack overflow");
    }

    public static LuaError outOfMemory(Node at) {
        return plain(at, "not enough memory");
    }
}
