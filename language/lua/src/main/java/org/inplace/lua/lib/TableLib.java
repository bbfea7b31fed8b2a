package org.inplace.lua.lib;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;

/** {@code table} (section 13.5). Everything is raw: metamethods of the tables are not asked. */
public final class TableLib {

    /** How often a long piece of work looks whether the program is to stop. */
    private static final long ELEMENTS_PER_POLL = 1 << 12;

    public static final Library LIBRARY = new Library() //
                    .function("concat", TableLib::concat) //
                    .function("foreach", TableLib::foreach) //
                    .function("foreachi", TableLib::foreachi) //
                    .inlined("getn", TableLib::getn) //
                    .function("insert", TableLib::insert, Insert::new) //
                    .function("maxn", TableLib::maxn) //
                    .function("move", TableLib::move) //
                    .function("remove", TableLib::remove, Remove::new) //
                    .function("setn", TableLib::setn) //
                    .function("sort", TableLib::sort);

    private TableLib() {
    }

    static Object getn(Node at, Object[] arguments) {
        return Arguments.table(at, arguments, 0).length();
    }

    static Object setn(Node at, Object[] arguments) {
        Arguments.table(at, arguments, 0);
        throw Errors.raise(at, "'setn' is obsolete");
    }

    static Object insert(Node at, Object[] arguments) {
        Table table = Arguments.writable(at, arguments, 0);
        long end = table.length() + 1;
        switch (arguments.length) {
            case 2 -> table.put(end, arguments[1]);
            case 3 -> {
                long position = Arguments.int32(at, arguments, 1);
                table.insert(position, Math.max(end, position), arguments[2]);
            }
            default -> throw Errors.raise(at, "wrong number of arguments to 'insert'");
        }
        return Results.NONE;
    }

    static Object remove(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        long size = table.length();
        long position = Arguments.int32(at, arguments, 1, size);
        if (position < 1 || position > size) {
            return Results.NONE;
        }
        return table.remove(position, size);
    }

    static Object concat(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        ByteString separator = Arguments.string(at, arguments, 1, ByteString.EMPTY);
        long first = Arguments.int32(at, arguments, 2, 1);
        long last = Arguments.isNone(arguments, 3) ? table.length() : Arguments.int32(at, arguments, 3);
        try {
            ByteBuilder text = new ByteBuilder(64);
            for (long i = first; i <= last; i++) {
                Object value = table.get(i);
                if (!Operations.isText(value)) {
                    throw Errors.raise(at, "invalid value (" + Types.name(value) + ") at index " + i + " in table for 'concat'");
                }
                text.append(Conversions.toByteString(value));
                if (i < last) {
                    text.append(separator);
                }
            }
            return text.toByteString();
        } catch (OutOfMemoryError e) {
            throw Errors.outOfMemory(at);
        }
    }

    static Object maxn(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        double most = 0;
        for (int i = table.next(0); i > 0; i = table.next(i)) {
            Object key = table.keyAt(i);
            if (Types.isNumber(key)) {
                most = Math.max(most, Types.real(key));
            }
        }
        return Conversions.normal(most);
    }

    static Object foreach(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        Object function = Arguments.function(at, arguments, 1);
        for (int i = table.next(0); i > 0; i = table.next(i)) {
            Object result = Calls.value(function, at, table.keyAt(i), table.valueAt(i));
            if (result != Null.INSTANCE) {
                return result;
            }
        }
        return Results.NONE;
    }

    static Object foreachi(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        Object function = Arguments.function(at, arguments, 1);
        long size = table.length();
        for (long i = 1; i <= size; i++) {
            Object result = Calls.value(function, at, i, table.get(i));
            if (result != Null.INSTANCE) {
                return result;
            }
        }
        return Results.NONE;
    }

    static Object move(Node at, Object[] arguments) {
        Table from = Arguments.table(at, arguments, 0);
        long first = Arguments.integer(at, arguments, 1);
        long last = Arguments.integer(at, arguments, 2);
        long to = Arguments.integer(at, arguments, 3);
        Table target = Arguments.writable(at, arguments, Arguments.isNone(arguments, 4) ? 0 : 4);
        boolean backwards = to > first && to <= last && target == from;
        for (long i = 0; i <= last - first; i++) {
            long offset = backwards ? last - first - i : i;
            target.put(to + offset, from.get(first + offset));
            if (i % ELEMENTS_PER_POLL == 0) {
                TruffleSafepoint.pollHere(at);
            }
        }
        return target;
    }

    static Object sort(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        Object order = Arguments.isNone(arguments, 1) ? null : Arguments.function(at, arguments, 1);
        Sorting.sort(at, table, order);
        return Results.NONE;
    }
}
