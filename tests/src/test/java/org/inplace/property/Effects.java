package org.inplace.property;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which variables the functions of a program being generated assign or write into, by names. */
final class Effects {

    private final Map<String, Set<String>> changed = new HashMap<>();

    boolean changes(String function, String variable) {
        return changed.getOrDefault(function, Set.of()).contains(variable);
    }

    void add(String function, Tree body) {
        Set<String> names = new HashSet<>();
        collect(body, names);
        changed.put(function, names);
    }

    private void collect(Tree tree, Set<String> names) {
        if (tree instanceof Tree.Assign a) {
            names.add(a.root());
        }
        if (tree instanceof Tree.Call(Tree.Name(String callee), var _)) {
            names.addAll(changed.getOrDefault(callee, Set.of()));
        }
        Parts.of(tree).forEach(part -> collect(part, names));
    }
}
