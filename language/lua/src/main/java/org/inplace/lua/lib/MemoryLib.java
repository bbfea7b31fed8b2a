package org.inplace.lua.lib;

import java.util.Set;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Memory;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;
import org.inplace.lua.runtime.Userdata;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The global functions about memory (section 12). */
public final class MemoryLib {

    public static final Library LIBRARY = new Library() //
                    .function("collectgarbage", MemoryLib::collectgarbage) //
                    .function("gcinfo", MemoryLib::gcinfo) //
                    .function("newproxy", MemoryLib::newproxy);

    private static final ByteString COLLECT = ByteString.of("collect");

    private static final Set<String> OPTIONS = Set.of("collect", "step", "count", "stop", "restart", "setpause", "setstepmul");

    private MemoryLib() {
    }

    @TruffleBoundary
    static Object collectgarbage(Node at, Object[] arguments) {
        String option = Arguments.string(at, arguments, 0, COLLECT).text();
        if (!OPTIONS.contains(option)) {
            throw Errors.argument(at, 0, "invalid option '" + option + "'");
        }
        int argument = (int) Arguments.integer(at, arguments, 1, 0);
        Memory memory = Context.get(at).memory();
        return switch (option) {
            case "collect" -> {
                memory.collect(at);
                yield 0L;
            }
            case "step" -> {
                memory.collect(at);
                yield true;
            }
            case "count" -> Conversions.normal(memory.count());
            case "stop", "restart" -> 0L;
            case "setpause" -> memory.setPause(argument);
            case "setstepmul" -> memory.setStepMultiplier(argument);
            default -> throw new AssertionError(option);
        };
    }

    static Object gcinfo(Node at, @SuppressWarnings("unused") Object[] arguments) {
        return (long) Context.get(at).memory().count();
    }

    @TruffleBoundary
    static Object newproxy(Node at, Object[] arguments) {
        Object given = Arguments.get(arguments, 0);
        if (given == Null.INSTANCE || given instanceof Boolean && !Types.isTrue(given)) {
            return new Userdata(null);
        }
        Memory memory = Context.get(at).memory();
        Table metatable = given instanceof Boolean ? Language.get(at).newTable() : Metatables.of(given, at);
        if (!(given instanceof Boolean) && !memory.isProxys(metatable)) {
            throw Errors.argument(at, 0, "boolean or proxy expected");
        }
        return memory.newProxy(metatable, at);
    }
}
