package org.inplace.core.scope;

import java.util.List;

/**
 * What a use of a name can mean: the first of {@code candidates} that exists at that moment, else {@code certain}, which
 * does; and if that is null, nothing in the program (but maybe something in the language's prelude).
 */
public record Resolution(List<Variable> candidates, Variable certain) {

    /** Notes that the use assigns, or changes the value in place. */
    public void markReassigned() {
        candidates.forEach(Variable::markReassigned);
        if (certain != null) {
            certain.markReassigned();
        }
    }

    /** Notes that the value may come to be stored somewhere else. */
    public void markKept() {
        candidates.forEach(Variable::markKept);
        if (certain != null) {
            certain.markKept();
        }
    }

    /** Whether no variable of the program can be meant. */
    public boolean isEmpty() {
        return candidates.isEmpty() && certain == null;
    }

    /** The one variable that is meant whatever happens, or null. */
    public Variable only() {
        return candidates.isEmpty() ? certain : null;
    }
}
