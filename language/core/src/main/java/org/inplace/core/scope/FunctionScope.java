package org.inplace.core.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The variables of a function (or of a module, which has no outer function): its scopes, and the variables of outer
 * functions that it takes along when it is created.
 */
public final class FunctionScope {

    private final FunctionScope outer;
    private final Scope root;
    private final int createdAt;
    private final boolean isolated;
    private final List<Variable> captures = new ArrayList<>();
    private boolean runsCode;

    /**
     * @param createdAt position of the function's creation in the text of the outer function
     * @param isolated whether names in the function mean nothing outside of it
     */
    FunctionScope(Scope surrounding, int createdAt, boolean isolated) {
        this.outer = surrounding == null ? null : surrounding.function();
        this.createdAt = createdAt;
        this.isolated = isolated;
        this.root = new Scope(surrounding, this, false);
    }

    public FunctionScope outer() {
        return outer;
    }

    /** The scope of parameters and body. */
    public Scope root() {
        return root;
    }

    int createdAt() {
        return createdAt;
    }

    boolean isIsolated() {
        return isolated;
    }

    /** Whether the body may run other code of the program, or change containers in place. */
    public boolean runsCode() {
        return runsCode;
    }

    public void markRunsCode() {
        runsCode = true;
    }

    /** The variables of outer functions that this one captures, in the order of its captures array; no globals. */
    public List<Variable> captures() {
        return Collections.unmodifiableList(captures);
    }

    /** The index of a captured variable in this function's captures. */
    public int captureIndex(Variable variable) {
        int index = captures.indexOf(variable);
        assert index >= 0 : variable;
        return index;
    }

    /** Takes a variable of an outer function along, through all functions between. */
    void capture(Variable variable) {
        for (FunctionScope f = this; f != variable.scope().function(); f = f.outer) {
            if (f.captures.contains(variable)) {
                return;
            }
            f.captures.add(variable);
        }
    }
}
