package org.inplace.ruff.lib;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.builtin.Builtin;

/** The outermost scope of every program: the names of the built-ins. */
public final class Prelude {

    private final Map<String, Builtin> builtins = new HashMap<>();

    public Prelude() {
        add(CoreLib.TABLE);
        add(ContainerLib.TABLE);
    }

    private void add(List<Builtin> table) {
        table.forEach(b -> builtins.put(b.name(), b));
    }

    /** The built-in of a name, or null. */
    public Builtin find(String name) {
        return builtins.get(name);
    }

    /** Whether a call of the built-in of that name runs no code of the program. */
    public boolean runsNoCode(String name) {
        Builtin builtin = builtins.get(name);
        return builtin != null && builtin.effect() != Builtin.Effect.CALLS;
    }
}
