package org.inplace.ruff.lib;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inplace.core.builtin.Builtin;

/** The outermost scope of every program: the names of the built-ins. */
public final class Prelude {

    private final Map<String, Object> values = new HashMap<>();

    public Prelude() {
        add(CoreLib.TABLE);
        add(ContainerLib.TABLE);
        values.put("PI", Math.PI);
        values.put("E", Math.E);
    }

    private void add(List<Builtin> table) {
        table.forEach(b -> values.put(b.name(), b));
    }

    /** The built-in of a name, or null. */
    public Builtin find(String name) {
        return values.get(name) instanceof Builtin builtin ? builtin : null;
    }

    /** The value of a name of the prelude, or null. */
    public Object value(String name) {
        return values.get(name);
    }

    /** All names. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Whether a built-in of that name returns an updated version of its first argument. */
    public boolean updates(String name) {
        return find(name) instanceof Builtin builtin && builtin.update() != null;
    }

    /** Whether a call of the built-in of that name runs no code of the program. */
    public boolean runsNoCode(String name) {
        Builtin builtin = find(name);
        return builtin != null && builtin.effect() != Builtin.Effect.CALLS;
    }
}
