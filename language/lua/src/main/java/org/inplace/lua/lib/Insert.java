package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.nodes.WriteIndex;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** {@code table.insert} where the program calls it: what is put at the end of a list goes the way of an assignment. */
final class Insert extends Builtin.Implementation {

    @Child private WriteIndex write = WriteIndex.create();

    @Override
    public Object execute(Object[] arguments) {
        if (arguments.length == 2 && arguments[0] instanceof Table table && table.metatable() == null) {
            write.executeWith(null, table, table.length() + 1, arguments[1]);
            return Results.NONE;
        }
        return general(arguments);
    }

    @TruffleBoundary
    private Object general(Object[] arguments) {
        return TableLib.insert(this, arguments);
    }
}
