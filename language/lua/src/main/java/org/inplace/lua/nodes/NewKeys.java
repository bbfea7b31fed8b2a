package org.inplace.lua.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Prototype;
import org.inplace.lua.runtime.Table;

/** Whether a table with a metatable stores values under keys that it does not have, since nothing handles {@code __newindex}. */
@GenerateInline(false)
@ImportStatic(Prototype.class)
abstract class NewKeys extends Node {

    abstract boolean executeStored(Table table);

    @Specialization(guards = {"table.metatable() == metatable", "prototype != null"}, assumptions = "prototype.unchanged()", limit = "6")
    static boolean withoutHandler(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") @Cached("table.metatable()") Table metatable,
                    @SuppressWarnings("unused") @Cached("withoutHandler(metatable)") Prototype prototype) {
        return true;
    }

    @Specialization(replaces = "withoutHandler")
    @TruffleBoundary
    static boolean any(Table table) {
        return table.metatable().find(Event.NEWINDEX.key()) == null;
    }
}
