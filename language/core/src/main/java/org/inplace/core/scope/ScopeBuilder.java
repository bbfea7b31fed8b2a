package org.inplace.core.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Binds names to variables while a language walks over its program text.
 *
 * <p>
 * A function's text is walked in the order in which it runs, and the functions in it are walked after it ({@link #function}
 * remembers where each is created, {@link #enter} goes there). So when a name is used, all that the enclosing functions
 * ever declare is known, and the question "does this variable exist at that moment?" has three answers:
 * <ul>
 * <li><em>yes</em>: it was declared before, in this run of its scope;
 * <li><em>no</em>: it is declared later in the same function;
 * <li><em>maybe</em>: it is declared later in an outer function, or in code that may be skipped.
 * </ul>
 * Nothing else is possible because scopes are fresh each time they are entered and nothing jumps backwards within one. Only
 * the third answer costs anything at run time.
 */
public final class ScopeBuilder {

    private record Pending(FunctionScope function, Runnable walk) {
    }

    private final Deque<Pending> pending = new ArrayDeque<>();
    private Scope current;
    private int position;

    /** Walks a module and then, from the outside in, every function met on the way. */
    public FunctionScope module(Runnable walk) {
        FunctionScope module = new FunctionScope(null, 0, true);
        pending.add(new Pending(module, walk));
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            current = next.function.root();
            next.walk.run();
        }
        return module;
    }

    /** Notes that a function is created here; {@code walk} is run, inside its scope, when the outer function is done. */
    public FunctionScope function(Runnable walk) {
        return function(walk, false);
    }

    /** The same for code that sees no variables but its own. */
    public FunctionScope isolated(Runnable walk) {
        return function(walk, true);
    }

    private FunctionScope function(Runnable walk, boolean isolated) {
        FunctionScope function = new FunctionScope(current, position, isolated);
        pending.add(new Pending(function, walk));
        return function;
    }

    public Scope current() {
        return current;
    }

    /** Enters a block. */
    public Scope open(boolean transparent) {
        current = new Scope(current, current.function(), transparent);
        return current;
    }

    public void close() {
        current = current.parent();
    }

    /** Whether a variable of this name exists for certain in the current scope itself. */
    public boolean isDeclared(String name) {
        return declared(name) != null;
    }

    /** The variable of this name that exists for certain in the current scope itself, or null. */
    public Variable declared(String name) {
        for (Variable v : current.variables()) {
            if (v.name().equals(name) && v.certainFrom() <= position) {
                return v;
            }
        }
        return null;
    }

    /** The variables of this name that may exist in the current scope when this code runs; each is tested at run time. */
    public List<Variable> maybeDeclared(String name) {
        List<Variable> found = new ArrayList<>();
        for (Variable v : current.variables()) {
            if (v.name().equals(name) && v.certainFrom() > position) {
                v.markChecked();
                found.add(v);
            }
        }
        return found;
    }

    /** A new variable of the current scope, which exists from here on. */
    public Variable declare(String name, Mutability mutability) {
        Variable variable = new Variable(name, mutability, current, ++position);
        variable.existsFrom(position);
        current.add(variable);
        return variable;
    }

    /** A new variable of the current scope that may or may not exist from here on, as only the running program knows. */
    public Variable declareMaybe(String name, Mutability mutability) {
        Variable variable = new Variable(name, mutability, current, ++position);
        variable.markChecked();
        current.add(variable);
        return variable;
    }

    /** What a use of the name means here; marks captures. */
    public Resolution resolve(String name) {
        List<Variable> candidates = new ArrayList<>(0);
        int at = position;
        for (Scope s = current; s != null; s = s.parent()) {
            boolean inside = s.function() == current.function();
            for (int i = s.variables().size() - 1; i >= 0; i--) {
                Variable v = s.variables().get(i);
                if (!v.name().equals(name)) {
                    continue;
                }
                boolean certain = isCertain(v, at);
                if (!inside) {
                    capture(v, certain);
                }
                if (certain) {
                    return new Resolution(candidates, v);
                }
                v.markChecked();
                candidates.add(v);
            }
            if (s == s.function().root()) {
                if (s.function().isIsolated()) {
                    break;
                }
                at = s.function().createdAt();
            }
        }
        return new Resolution(candidates, null);
    }

    /** Whether a variable, seen from the current scope, exists when code reached at a position of its function runs. */
    private boolean isCertain(Variable v, int at) {
        if (v.certainFrom() <= at) {
            return true;
        }
        int seenAt = position;
        for (Scope s = current; s != v.scope(); s = s.parent()) {
            if (s.ensures(v, seenAt)) {
                return true;
            }
            if (s == s.function().root()) {
                seenAt = s.function().createdAt();
            }
        }
        return false;
    }

    private void capture(Variable v, boolean certain) {
        v.markCaptured(certain);
        if (v.storage() != Variable.Storage.GLOBAL) {
            current.function().capture(v);
        }
    }

    /**
     * The variable that an assignment to {@code name} declares if none of {@code existing} exists: one of the innermost
     * scope that is not transparent. Null if there is a certain one. The assignment counts as done from here on.
     */
    public Variable assign(String name, Resolution existing) {
        existing.markReassigned();
        if (existing.certain() != null) {
            return null;
        }
        Scope home = current;
        while (home.isTransparent()) {
            home = home.parent();
        }
        Variable own = null;
        for (Variable v : home.variables()) {
            if (v.name().equals(name) && v.mutability() == Mutability.MUTABLE) {
                own = v;
            }
        }
        position++;
        if (own == null) {
            own = new Variable(name, Mutability.MUTABLE, home, position);
            home.add(own);
        }
        settle(own, home, existing);
        return own;
    }

    /** Notes from where on an implicitly declared variable exists for certain. */
    private void settle(Variable own, Scope home, Resolution existing) {
        boolean onlyOwn = existing.candidates().stream().allMatch(v -> v == own);
        if (!onlyOwn) {
            own.markChecked();
            return;
        }
        if (home == current) {
            own.existsFrom(position);
            return;
        }
        own.markChecked();
        current.ensure(own, position);
    }
}
