package org.inplace.ruff.syntax;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The parts of a generator function with a {@code yield} of that function in them. */
public final class Yields {

    /** Of all other functions. */
    public static final Yields NONE = new Yields();

    private final Set<Ast> yielding = Collections.newSetFromMap(new IdentityHashMap<>());

    private Yields() {
    }

    public static Yields in(Ast.Block body) {
        Yields yields = new Yields();
        yields.find(body);
        return yields;
    }

    public boolean contains(Ast node) {
        return yielding.contains(node);
    }

    private boolean find(Ast node) {
        boolean found = node instanceof Ast.Yield;
        if (!(node instanceof Ast.Function) && !(node instanceof Ast.Spawn)) {
            for (Ast child : Children.of(node)) {
                found |= find(child);
            }
        }
        if (found) {
            yielding.add(node);
        }
        return found;
    }
}
