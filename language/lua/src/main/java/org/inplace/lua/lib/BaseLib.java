package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.Memory;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The functions that are globals (section 13.1), but for those about errors, environments, loading and memory. */
public final class BaseLib {

    public static final Builtin NEXT = Library.builtin("next", BaseLib::next);
    /** What {@code pairs} gives: it does what {@code next} does, but is another function. */
    public static final Builtin PAIRS_NEXT = Library.builtin("next", BaseLib::next);
    public static final Builtin IPAIRS_NEXT = Library.builtin("ipairs", BaseLib::nextIndex);

    public static final Library LIBRARY = new Library() //
                    .constant("_VERSION", ByteString.of("Lua 5.1")) //
                    .constant("next", NEXT) //
                    .inlined("getmetatable", BaseLib::getmetatable) //
                    .inlined("ipairs", BaseLib::ipairs) //
                    .inlined("pairs", BaseLib::pairs) //
                    .function("print", BaseLib::print) //
                    .inlined("rawequal", BaseLib::rawequal) //
                    .inlined("rawget", BaseLib::rawget) //
                    .function("rawset", BaseLib::rawset) //
                    .inlined("select", BaseLib::select) //
                    .inlined("setmetatable", BaseLib::setmetatable) //
                    .function("tonumber", ToNumber::call) //
                    .function("tostring", BaseLib::tostring) //
                    .inlined("type", BaseLib::type) //
                    .function("unpack", BaseLib::unpack);

    /** More results than this do not fit into a frame. */
    private static final int MOST_RESULTS = 1_000_000;

    private static final ByteString NIL = ByteString.of("nil");
    private static final ByteString NUMBER = ByteString.of("number");
    private static final ByteString STRING = ByteString.of("string");
    private static final ByteString TABLE = ByteString.of("table");
    private static final ByteString FUNCTION = ByteString.of("function");

    private static final Object TOSTRING_FUNCTION = LIBRARY.get("tostring");
    private static final ByteString TOSTRING = ByteString.of("tostring");

    private BaseLib() {
    }

    static Object next(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        int position = table.position(Arguments.get(arguments, 1));
        if (position < 0) {
            throw Errors.operation(at, "invalid key to 'next'");
        }
        int next = table.next(position);
        return next < 0 ? Null.INSTANCE : Results.of(table.keyAt(next), table.valueAt(next));
    }

    private static Object nextIndex(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        long index = Arguments.int32(at, arguments, 1) + 1L;
        Object value = table.find(index);
        return value == null ? Results.NONE : Results.of(index, value);
    }

    static Object pairs(Node at, Object[] arguments) {
        if (isForeign(arguments)) {
            return ForeignTraversal.pairs(at, arguments[0]);
        }
        return Results.of(PAIRS_NEXT, Arguments.table(at, arguments, 0), Null.INSTANCE);
    }

    static Object ipairs(Node at, Object[] arguments) {
        if (isForeign(arguments)) {
            return ForeignTraversal.ipairs(at, arguments[0]);
        }
        return Results.of(IPAIRS_NEXT, Arguments.table(at, arguments, 0), 0L);
    }

    private static boolean isForeign(Object[] arguments) {
        return arguments.length > 0 && !(arguments[0] instanceof Table) && Foreign.isForeign(arguments[0]);
    }

    static Object getmetatable(Node at, Object[] arguments) {
        Object value = Arguments.any(at, arguments, 0);
        Table metatable = value instanceof Table table ? table.metatable() : otherMetatable(value, at);
        if (metatable == null) {
            return Null.INSTANCE;
        }
        Object shown = metatable.find(Event.METATABLE.key());
        return shown == null ? metatable : shown;
    }

    @TruffleBoundary
    private static Table otherMetatable(Object value, Node at) {
        return Metatables.of(value, at);
    }

    static Object setmetatable(Node at, Object[] arguments) {
        Object metatable = Arguments.get(arguments, 1);
        Table table = Arguments.table(at, arguments, 0);
        if (arguments.length < 2 || metatable != Null.INSTANCE && !(metatable instanceof Table)) {
            throw Errors.argument(at, 1, "nil or table expected");
        }
        if (table.metatable() != null && table.metatable().find(Event.METATABLE.key()) != null) {
            throw Errors.raise(at, "cannot change a protected metatable");
        }
        Arguments.writable(at, arguments, 0);
        Memory.setMetatable(table, metatable instanceof Table given ? given : null, at);
        return table;
    }

    /** Looks up the global {@code tostring} for each value, as programs that replace it rely on. */
    static Object print(Node at, Object[] arguments) {
        Context context = Context.get(at);
        Object tostring = Operations.index(context.thread().globals(), TOSTRING, at, null);
        ByteString[] texts = new ByteString[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            Object text = tostring == TOSTRING_FUNCTION ? text(at, arguments[i]) : Calls.value(tostring, at, arguments[i]);
            if (!Operations.isText(text)) {
                throw Errors.raise(at, "'tostring' must return a string to 'print'");
            }
            texts[i] = Conversions.toByteString(text);
        }
        context.printLine(texts);
        return Results.NONE;
    }

    static Object tostring(Node at, Object[] arguments) {
        return text(at, Arguments.any(at, arguments, 0));
    }

    /** What {@code tostring} gives for a value; whatever a metamethod returns. */
    public static Object text(Node at, Object value) {
        Object handler = Metatables.handler(value, Event.TOSTRING, at);
        if (handler != null) {
            return Calls.value(handler, at, value);
        }
        return switch (value) {
            case ByteString string -> string;
            case Long _, Double _ -> Conversions.toByteString(value);
            case Null _ -> ByteString.of("nil");
            case Boolean truth -> ByteString.of(truth.toString());
            default -> Foreign.isForeign(value) && !Types.name(value).equals("function") ? Foreign.text(value) : Context.get(at).identities().text(value);
        };
    }

    static Object type(Node at, Object[] arguments) {
        Object value = Arguments.any(at, arguments, 0);
        if (value instanceof Table) {
            return TABLE;
        }
        if (value instanceof ByteString) {
            return STRING;
        }
        if (value instanceof Long || value instanceof Double) {
            return NUMBER;
        }
        if (Types.isFunction(value)) {
            return FUNCTION;
        }
        return value == Null.INSTANCE ? NIL : otherType(value);
    }

    @TruffleBoundary
    private static ByteString otherType(Object value) {
        return ByteString.of(Types.name(value));
    }

    static Object rawequal(Node at, Object[] arguments) {
        return areEqual(Arguments.any(at, arguments, 0), Arguments.any(at, arguments, 1));
    }

    @TruffleBoundary
    private static boolean areEqual(Object left, Object right) {
        return Operations.rawEqual(left, right);
    }

    static Object rawget(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        Object key = Arguments.any(at, arguments, 1);
        return key == Null.INSTANCE ? key : table.get(key);
    }

    static Object rawset(Node at, Object[] arguments) {
        Table table = Arguments.writable(at, arguments, 0);
        Object key = Arguments.any(at, arguments, 1);
        Object value = Arguments.any(at, arguments, 2);
        Operations.checkKey(key, at);
        table.put(key, value);
        return table;
    }

    static Object select(Node at, Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof ByteString string && string.length() > 0 && string.at(0) == '#') {
            return (long) arguments.length - 1;
        }
        int index = Arguments.int32(at, arguments, 0);
        int count = arguments.length - 1;
        if (index < 0) {
            index += count + 1;
        }
        if (index < 1) {
            throw Errors.argument(at, 0, "index out of range");
        }
        if (index > count) {
            return Results.NONE;
        }
        return Arrays.copyOfRange(arguments, index, arguments.length);
    }

    static Object unpack(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        long first = Arguments.int32(at, arguments, 1, 1);
        long last = Arguments.isNone(arguments, 2) ? table.length() : Arguments.int32(at, arguments, 2);
        if (first > last) {
            return Results.NONE;
        }
        if (last - first >= MOST_RESULTS || last - first < 0) {
            throw Errors.raise(at, "too many results to unpack");
        }
        Object[] results = new Object[(int) (last - first + 1)];
        for (int i = 0; i < results.length; i++) {
            results[i] = table.get(first + i);
        }
        return results;
    }
}
