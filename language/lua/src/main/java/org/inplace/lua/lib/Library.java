package org.inplace.lua.lib;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.Table;

/** What the table of a library holds when a context begins. Made once; all contexts share the functions. */
public final class Library {

    private record Row(ByteString name, Object value) {
    }

    private final List<Row> rows = new ArrayList<>();

    Library() {
    }

    Library function(String name, Builtin.Body body) {
        return constant(name, builtin(name, body));
    }

    /** A function that is compiled into the code that calls it; its body must be fit for that. */
    Library inlined(String name, Builtin.Body body) {
        return function(name, body, () -> new Inlined(body));
    }

    /** A function with a node of its own for calls in the program. */
    Library function(String name, Builtin.Body body, Supplier<? extends Builtin.Implementation> node) {
        return constant(name, builtin(name, body).implementedBy(node));
    }

    /** A function that takes any number of arguments and looks at them itself. */
    static Builtin builtin(String name, Builtin.Body body) {
        return new Builtin(name, 0, Builtin.ANY, Builtin.Effect.CALLS, body).calledBy(Foreign::call);
    }

    /** The value of a name that is in the library. */
    Object get(String name) {
        ByteString key = ByteString.of(name);
        return rows.stream().filter(row -> row.name.equals(key)).findFirst().orElseThrow().value;
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
