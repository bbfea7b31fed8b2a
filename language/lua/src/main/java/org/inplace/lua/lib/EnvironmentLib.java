package org.inplace.lua.lib;

import java.util.List;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Stack;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;

/** The tables of globals that functions have (section 9). */
public final class EnvironmentLib {

    public static final Library LIBRARY = new Library() //
                    .function("getfenv", EnvironmentLib::getfenv) //
                    .function("setfenv", EnvironmentLib::setfenv);

    private EnvironmentLib() {
    }

    @TruffleBoundary
    static Object getfenv(Node at, Object[] arguments) {
        Object function = Types.isFunction(Arguments.get(arguments, 0)) ? arguments[0] : null;
        if (function == null) {
            function = function(at, Arguments.int32(at, arguments, 0, 1));
        }
        return function instanceof Closure closure ? closure.environment() : Context.get(at).thread().globals();
    }

    @TruffleBoundary
    static Object setfenv(Node at, Object[] arguments) {
        Table environment = Arguments.table(at, arguments, 1);
        Object function = Types.isFunction(arguments[0]) ? arguments[0] : null;
        if (function == null) {
            Object number = Arguments.number(at, arguments, 0);
            if (Types.real(number) == 0) {
                Context.get(at).thread().setGlobals(environment);
                return Results.NONE;
            }
            function = function(at, Arguments.int32(at, arguments, 0));
        }
        if (!(function instanceof Closure closure)) {
            throw Errors.raise(at, "'setfenv' cannot change environment of given object");
        }
        closure.setEnvironment(environment);
        return closure;
    }

    /** The environment of a function: built-ins have the globals. */
    static Table of(Object function, Node at) {
        return function instanceof Closure closure ? closure.environment() : Context.get(at).globals();
    }

    /** The function that is active at a level; null if it is the built-in itself, at level 0, or the host. */
    private static Object function(Node at, int level) {
        if (level < 0) {
            throw Errors.argument(at, 0, "level must be non-negative");
        }
        if (level == 0) {
            return null;
        }
        // the host's own level, which is no Lua function either, is the last one outside coroutines
        List<Stack.Level> levels = level == Integer.MAX_VALUE ? List.of() : Stack.levels(at, level + 1, FrameInstance.FrameAccess.READ_ONLY);
        if (level == levels.size() && Context.get(at).thread().isMain()) {
            return null;
        }
        if (level >= levels.size()) {
            throw Errors.argument(at, 0, "invalid level");
        }
        Stack.Level found = levels.get(level);
        if (found.kind() == Stack.Kind.LOST) {
            throw Errors.raise(at, "no function environment for tail call at level " + level);
        }
        return found.function();
    }
}
