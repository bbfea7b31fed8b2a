package org.inplace.lua.nodes;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Property;
import org.inplace.lua.runtime.Shape;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;

/** What a table itself has under a name; null for nil. Remembers slots by shapes, which are the same in all contexts. */
@GenerateInline(false)
abstract class ReadOwn extends Node {

    private final ByteString key;

    ReadOwn(ByteString key) {
        this.key = key;
    }

    abstract Object execute(Table table);

    @Idempotent
    final ByteString key() {
        return key;
    }

    @Specialization(guards = {"table.shape() == shape", "!shape.isDictionary()"}, limit = "6")
    static Object known(Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.find(key())") Property property) {
        return property == null ? null : table.valueOf(property);
    }

    @Specialization(replaces = "known")
    Object any(Table table) {
        return table.find(key);
    }
}
