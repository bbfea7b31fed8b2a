package org.inplace.core.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A stretch of program text that holds variables; each run through it makes a fresh set of them. */
public final class Scope {

    private final Scope parent;
    private final FunctionScope function;
    private final boolean transparent;
    private final List<Variable> variables = new ArrayList<>();
    /** For a transparent scope: variables that code in it made sure of, though they belong to a scope outside. */
    private final Map<Variable, Integer> ensured = new IdentityHashMap<>();

    Scope(Scope parent, FunctionScope function, boolean transparent) {
        this.parent = parent;
        this.function = function;
        this.transparent = transparent;
    }

    /** The scope around this one in the program text, in the same function or not; null for a module. */
    public Scope parent() {
        return parent;
    }

    public FunctionScope function() {
        return function;
    }

    /** Whether implicit declarations pass through to the scope outside. */
    public boolean isTransparent() {
        return transparent;
    }

    boolean isModule() {
        return parent == null;
    }

    public List<Variable> variables() {
        return Collections.unmodifiableList(variables);
    }

    void add(Variable variable) {
        variables.add(variable);
    }

    void ensure(Variable variable, int position) {
        ensured.putIfAbsent(variable, position);
    }

    boolean ensures(Variable variable, int position) {
        return ensured.getOrDefault(variable, Variable.NEVER) <= position;
    }
}
