package org.inplace.property;

import java.util.HashMap;
import java.util.Map;

/** An activation of a scope (6.1): the bindings that exist in it now. */
final class Scope {

    /** A binding; {@code keyword} is {@code let}, {@code const} or {@code mut} (also for what is mutable without a keyword). */
    static final class Variable {
        final String keyword;
        Object value;

        Variable(String keyword, Object value) {
            this.keyword = keyword;
            this.value = value;
        }
    }

    final Scope outer;
    /** Whether implicit declarations go to the scope outside: the scope of a case. */
    final boolean transparent;
    private final Map<String, Variable> variables = new HashMap<>();

    Scope(Scope outer, boolean transparent) {
        this.outer = outer;
        this.transparent = transparent;
    }

    Scope inner() {
        return new Scope(this, false);
    }

    /** The binding in the innermost scope in which the name exists at this moment, or null. */
    Variable find(String name) {
        for (Scope s = this; s != null; s = s.outer) {
            Variable v = s.variables.get(name);
            if (v != null) {
                return v;
            }
        }
        return null;
    }

    boolean declares(String name) {
        return variables.containsKey(name);
    }

    /** Declares, or replaces what is there. */
    void declare(String name, String keyword, Object value) {
        variables.put(name, new Variable(keyword, value));
    }

    /** The declaration that an assignment to a name which does not exist makes (6.4). */
    void declareImplicitly(String name, Object value) {
        Scope s = this;
        while (s.transparent) {
            s = s.outer;
        }
        s.declare(name, "mut", value);
    }

    /** The same bindings with copies of the values ({@link Fault#CLOSURE_COPIES}). */
    Scope snapshot(Budget budget) {
        Scope result = new Scope(outer == null ? null : outer.snapshot(budget), transparent);
        variables.forEach((name, v) -> result.declare(name, v.keyword, Values.copy(v.value, budget)));
        return result;
    }
}
