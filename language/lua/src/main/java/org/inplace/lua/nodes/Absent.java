package org.inplace.lua.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Prototype;
import org.inplace.lua.runtime.Table;

/** What a table has under a name whose own value is nil: what its metatable says, remembered as by {@link ReadField}. */
@ImportStatic(Prototype.class)
abstract class Absent extends Node {

    private final ByteString key;
    private final String what;

    /** @param what the table as the program names it, or null */
    Absent(ByteString key, String what) {
        this.key = key;
        this.what = what;
    }

    abstract Object execute(Table table);

    @Idempotent
    final ByteString key() {
        return key;
    }

    @Specialization(guards = "table.metatable() == null")
    static Object nothing(@SuppressWarnings("unused") Table table) {
        return Null.INSTANCE;
    }

    @Specialization(guards = {"table.metatable() == metatable", "prototype != null"}, assumptions = "prototype.unchanged()", limit = "6")
    static Object inherited(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") @Cached("table.metatable()") Table metatable,
                    @Cached("inMetatable(metatable, key())") Prototype prototype) {
        return prototype.value();
    }

    @Specialization(replaces = "inherited")
    @TruffleBoundary
    Object any(Table table) {
        return Operations.index(table, key, getParent(), what);
    }
}
