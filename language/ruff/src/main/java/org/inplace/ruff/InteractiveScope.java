package org.inplace.ruff;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.interop.ScopeObject;
import org.inplace.core.scope.Global;
import org.inplace.core.scope.Globals;
import org.inplace.core.value.OneThread;

/**
 * The top-level variables of an interactive session: all interactive sources of a context share them, as if each went on
 * where the one before ended. A name that some source uses has its variable here from then on, absent until it is assigned.
 */
final class InteractiveScope {

    private final Map<String, Global> variables = new HashMap<>();
    private final ScopeObject visible;

    private final OneThread oneThread;

    /** @param visible where embedders see the variables */
    InteractiveScope(ScopeObject visible, OneThread oneThread) {
        this.oneThread = oneThread;
        this.visible = visible;
    }

    /** Whether a variable of this name exists now. */
    @TruffleBoundary
    synchronized boolean isDefined(String name) {
        Global variable = variables.get(name);
        return variable != null && !variable.isAbsent();
    }

    /** The variables of the given names, as the globals of a program. */
    @TruffleBoundary
    synchronized Globals globals(List<String> names) {
        return new Globals(names.stream().map(this::variable).toArray(Global[]::new), oneThread);
    }

    private Global variable(String name) {
        return variables.computeIfAbsent(name, n -> {
            Global made = new Global(n);
            visible.put(n, made);
            return made;
        });
    }
}
