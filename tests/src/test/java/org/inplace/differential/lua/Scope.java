package org.inplace.differential.lua;

import java.util.ArrayList;
import java.util.List;

/** The variables that can be seen, and what may stand in the function around. */
final class Scope {

    /** A variable, and what it was given. */
    record Variable(String name, Kind kind) {
    }

    final Scope outer;
    /** Whether {@code ...} may be written. */
    final boolean vararg;
    /** Whether {@code break} may be written. */
    final boolean loop;
    /** Whether the function is the body of a coroutine, which may yield. */
    final boolean coroutine;
    /** How many functions are around. */
    final int depth;
    private final List<Variable> variables = new ArrayList<>();

    private Scope(Scope outer, boolean vararg, boolean loop, boolean coroutine, int depth) {
        this.outer = outer;
        this.vararg = vararg;
        this.loop = loop;
        this.coroutine = coroutine;
        this.depth = depth;
    }

    static Scope main() {
        return new Scope(null, true, false, false, 0);
    }

    Scope block() {
        return new Scope(this, vararg, loop, coroutine, depth);
    }

    Scope loop() {
        return new Scope(this, vararg, true, coroutine, depth);
    }

    Scope function(boolean takesMore, boolean body) {
        return new Scope(this, takesMore, false, body, depth + 1);
    }

    void declare(String name, Kind kind) {
        variables.add(new Variable(name, kind));
    }

    /** The names of a kind that can be seen; all of them for ANY. */
    List<String> names(Kind kind) {
        List<String> names = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (Variable variable : scope.variables.reversed()) {
                if (!hidden.contains(variable.name) && (kind == Kind.ANY || variable.kind == kind)) {
                    names.add(variable.name);
                }
                hidden.add(variable.name);
            }
        }
        return names;
    }
}
