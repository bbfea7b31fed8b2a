package org.inplace.lua.lib;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Table;

/** What the table of a library holds when a context begins. Made once; all contexts share the functions. */
public final class Library {

    private record Row(ByteString name, Object value) {
    }

    private final List<Row> rows = new ArrayList<>();

    Library() {
    }

    Library function(String name, Builtin.Body body) {
        return constant(name, new Builtin(name, 0, Builtin.ANY, Builtin.Effect.CALLS, body));
    }

    /** Another name of the row before. */
    Library alias(String name) {
        return constant(name, rows.getLast().value());
    }

    Library constant(String name, Object value) {
        rows.add(new Row(ByteString.of(name), value));
        return this;
    }

    /** Stores everything in a table. */
    public void install(Table table) {
        for (Row row : rows) {
            table.put(row.name(), row.value());
        }
    }
}
