package org.inplace.lua.lib;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The functions of the library {@code debug} about the variables that functions share with those around them. */
final class Upvalues {

    private Upvalues() {
    }

    @TruffleBoundary
    static Object getupvalue(Node at, Object[] arguments) {
        long index = Arguments.int32(at, arguments, 1);
        if (!(Arguments.function(at, arguments, 0) instanceof Closure closure) || !has(closure, index)) {
            return Results.NONE;
        }
        return Results.of(name(closure, index), closure.cell((int) index - 1).get());
    }

    @TruffleBoundary
    static Object setupvalue(Node at, Object[] arguments) {
        Object value = Arguments.any(at, arguments, 2);
        long index = Arguments.int32(at, arguments, 1);
        if (!(Arguments.function(at, arguments, 0) instanceof Closure closure) || !has(closure, index)) {
            return Results.NONE;
        }
        closure.cell((int) index - 1).set(value);
        return name(closure, index);
    }

    /** A value that is the same for two upvalues exactly if they are one variable. */
    @TruffleBoundary
    static Object upvalueid(Node at, Object[] arguments) {
        return Context.get(at).debug().identity(closure(at, arguments, 0).cell(index(at, arguments, 0)));
    }

    /** Makes an upvalue of one function the variable that another function has. */
    @TruffleBoundary
    static Object upvaluejoin(Node at, Object[] arguments) {
        int index = index(at, arguments, 0);
        int other = index(at, arguments, 2);
        closure(at, arguments, 0).setCell(index, closure(at, arguments, 2).cell(other));
        return Results.NONE;
    }

    private static Closure closure(Node at, Object[] arguments, int position) {
        if (Arguments.function(at, arguments, position) instanceof Closure closure) {
            return closure;
        }
        throw Errors.argument(at, position, "Lua function expected");
    }

    /** The index, from 0, behind a function. */
    private static int index(Node at, Object[] arguments, int position) {
        Closure closure = closure(at, arguments, position);
        long index = Arguments.int32(at, arguments, position + 1);
        if (!has(closure, index)) {
            throw Errors.argument(at, position + 1, "invalid upvalue index");
        }
        return (int) index - 1;
    }

    private static boolean has(Closure closure, long index) {
        return index >= 1 && index <= closure.code().capturedNames().size();
    }

    private static ByteString name(Closure closure, long index) {
        return ByteString.of(closure.code().capturedNames().get((int) index - 1));
    }
}
