package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.nodes.WriteIndex;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** {@code table.remove} where the program calls it: what is taken from the end of a list goes the way of an assignment. */
final class Remove extends Builtin.Implementation {

    @Child private WriteIndex write = WriteIndex.create();

    @Override
    public Object execute(Object[] arguments) {
        if (arguments.length == 1 && arguments[0] instanceof Table table && table.metatable() == null) {
            long size = table.length();
            if (size < 1) {
                return Results.NONE;
            }
            Object last = table.element(size);
            write.executeWith(null, table, size, Null.INSTANCE);
            return last == null ? Null.INSTANCE : last;
        }
        return general(arguments);
    }

    @TruffleBoundary
    private Object general(Object[] arguments) {
        return TableLib.remove(this, arguments);
    }
}
