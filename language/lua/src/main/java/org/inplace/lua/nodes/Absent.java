package org.inplace.lua.nodes;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
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

    @Specialization(guards = {"prototype != null", "table.metatable() == prototype.metatable()"}, assumptions = {"prototype.unchanged()", "oneContext()"}, limit = "6")
    static Object inherited(@SuppressWarnings("unused") Table table, @Cached("inMetatable(table.metatable(), key())") Prototype prototype) {
        return prototype.value();
    }

    @Specialization(replaces = "inherited")
    static Object any(Table table, @Cached("inherit()") Inherit inherit) {
        return inherit.execute(table, table.metatable());
    }

    @NeverDefault
    final Inherit inherit() {
        return new Inherit(key, what);
    }

    final Assumption oneContext() {
        return Language.get(this).oneContext();
    }
}
