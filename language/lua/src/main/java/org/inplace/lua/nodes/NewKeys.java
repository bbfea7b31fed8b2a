package org.inplace.lua.nodes;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Prototype;
import org.inplace.lua.runtime.Table;

/** Whether a table with a metatable stores values under keys that it does not have, since nothing handles {@code __newindex}. */
@GenerateInline(false)
@ImportStatic(Prototype.class)
abstract class NewKeys extends Node {

    abstract boolean executeStored(Table table);

    @Specialization(guards = {"prototype != null", "table.metatable() == prototype.metatable()"}, assumptions = {"prototype.unchanged()", "oneContext()"}, limit = "6")
    static boolean withoutHandler(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") @Cached("withoutHandler(table.metatable())") Prototype prototype) {
        return true;
    }

    @Specialization(replaces = "withoutHandler")
    static boolean any(Table table, @Cached("handlers()") ReadOwn handlers) {
        return handlers.execute(table.metatable()) == null;
    }

    @NeverDefault
    static ReadOwn handlers() {
        return ReadOwnNodeGen.create(Event.NEWINDEX.key());
    }

    final Assumption oneContext() {
        return Language.get(this).oneContext();
    }
}
