package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** The modules {@code table.new} and {@code table.clear}, which only {@code require} gives (extension E-6). */
final class TableExtensions {

    /** Hints beyond this are not believed. */
    private static final int MOST = 1 << 24;

    private static final Builtin NEW = Library.builtin("new", TableExtensions::newTable);
    private static final Builtin CLEAR = Library.builtin("clear", TableExtensions::clear);
    private static final Builtin NEW_LOADER = Library.builtin("table.new", (_, _) -> NEW);
    private static final Builtin CLEAR_LOADER = Library.builtin("table.clear", (_, _) -> CLEAR);

    private TableExtensions() {
    }

    static void install(Table preload) {
        preload.put(ByteString.of("table.new"), NEW_LOADER);
        preload.put(ByteString.of("table.clear"), CLEAR_LOADER);
    }

    private static Object newTable(Node at, Object[] arguments) {
        int positional = size(Arguments.integer(at, arguments, 0));
        return Language.get(at).newTable(positional, size(Arguments.integer(at, arguments, 1)));
    }

    private static int size(long hint) {
        return Math.clamp(hint, 0, MOST);
    }

    private static Object clear(Node at, Object[] arguments) {
        Table table = Arguments.table(at, arguments, 0);
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            table.put(table.keyAt(position), Null.INSTANCE);
        }
        return Results.NONE;
    }
}
