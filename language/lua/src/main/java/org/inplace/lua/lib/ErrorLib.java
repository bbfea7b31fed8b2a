package org.inplace.lua.lib;

import java.util.List;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Stack;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** Raising and catching errors (section 10). */
public final class ErrorLib {

    public static final Library LIBRARY = new Library() //
                    .inlined("assert", ErrorLib::assertion) //
                    .function("error", ErrorLib::error) //
                    .function("pcall", ProtectedCall::pcall, ProtectedCall::new) //
                    .function("xpcall", ProtectedCall::xpcall);

    private ErrorLib() {
    }

    @TruffleBoundary
    static Object error(Node at, Object[] arguments) {
        Object value = Arguments.get(arguments, 0);
        long level = Arguments.int32(at, arguments, 1, 1);
        if (level > 0 && Operations.isText(value)) {
            throw Errors.thrown(ByteString.of(position(at, level)).concat(Conversions.toByteString(value)), at);
        }
        throw Errors.thrown(value, at);
    }

    /** Where a level is, as messages begin; empty if that is not known. */
    @TruffleBoundary
    static String position(Node at, long level) {
        if (level > Integer.MAX_VALUE - 1) {
            return "";
        }
        List<Stack.Level> levels = Stack.levels(at, (int) level + 1, null);
        if (level >= levels.size()) {
            return "";
        }
        Stack.Level found = levels.get((int) level);
        return found.isLua() && found.line() > 0 ? found.code().about().chunk() + ":" + found.line() + ": " : "";
    }

    static Object assertion(Node at, Object[] arguments) {
        if (Types.isTrue(Arguments.any(at, arguments, 0))) {
            return arguments;
        }
        ByteString message = Arguments.string(at, arguments, 1, null);
        throw Errors.raise(at, message == null ? ByteString.of("assertion failed!") : message);
    }
}
