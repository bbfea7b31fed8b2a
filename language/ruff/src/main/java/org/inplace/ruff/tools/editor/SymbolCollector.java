package org.inplace.ruff.tools.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.Variable;
import org.inplace.core.source.Span;

/** Puts the places of names together to symbols. What may be the same variable at run time is one symbol. */
final class SymbolCollector {

    /** A place with a name; {@code kind} only if the name may be given here. */
    private record Place(Object key, String name, Span span, Symbol.Kind kind, Span scope, boolean isKey) {
    }

    private final Set<String> builtins;
    private final Span whole;
    private final List<Place> places = new ArrayList<>();
    /** A variable that stands for a group of variables that may be one. */
    private final Map<Variable, Variable> merged = new IdentityHashMap<>();
    /** Keys of names that no variable of the program stands for. */
    private final Map<String, Object> loose = new HashMap<>();

    SymbolCollector(Set<String> builtins, Span whole) {
        this.builtins = builtins;
        this.whole = whole;
    }

    /** The key of a name that means no variable. */
    Object key(String name) {
        return loose.computeIfAbsent(name, n -> n);
    }

    /** The key of what a use of a name may mean. */
    Object key(String name, Resolution resolution, Variable declared) {
        Variable first = declared;
        if (resolution != null) {
            for (Variable candidate : resolution.candidates()) {
                first = merge(first, candidate);
            }
            first = merge(first, resolution.certain());
        }
        return first == null ? key(name) : first;
    }

    private Variable merge(Variable one, Variable other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Variable a = representative(one);
        Variable b = representative(other);
        if (a != b) {
            merged.put(b, a);
        }
        return a;
    }

    private Variable representative(Variable variable) {
        Variable found = variable;
        while (merged.containsKey(found)) {
            found = merged.get(found);
        }
        return found;
    }

    void use(Object key, String name, Span span) {
        places.add(new Place(key, name, span, null, null, false));
    }

    void define(Object key, String name, Span span, Symbol.Kind kind, Span scope, boolean isKey) {
        places.add(new Place(key, name, span, kind, scope, isKey));
    }

    /** The symbols, by their first places. */
    List<Symbol> symbols() {
        places.sort(Comparator.comparingInt(place -> place.span.start()));
        Map<Object, List<Place>> groups = new LinkedHashMap<>();
        for (Place place : places) {
            Object key = place.key instanceof Variable variable ? representative(variable) : place.key;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
        }
        return groups.values().stream().map(this::symbol).toList();
    }

    private Symbol symbol(List<Place> group) {
        String name = group.getFirst().name;
        Place definition = group.stream().filter(place -> place.kind != null).findFirst().orElse(null);
        List<Span> uses = group.stream().map(Place::span).distinct().toList();
        boolean isKey = group.stream().anyMatch(Place::isKey);
        if (definition == null) {
            return new Symbol(name, builtins.contains(name) ? Symbol.Kind.BUILTIN : Symbol.Kind.VARIABLE, null, whole, uses, isKey);
        }
        return new Symbol(name, definition.kind, definition.span, definition.scope, uses, isKey);
    }
}
