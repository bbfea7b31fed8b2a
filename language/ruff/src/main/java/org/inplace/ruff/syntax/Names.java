package org.inplace.ruff.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a part of a program uses or binds, wherever they belong. */
public final class Names {

    private Names() {
    }

    public static Set<String> of(Ast part) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Ast> rest = new ArrayDeque<>();
        rest.push(part);
        while (!rest.isEmpty()) {
            Ast node = rest.pop();
            switch (node) {
                case Ast.Name name -> names.add(name.text());
                case Ast.NamePattern pattern when !pattern.isDiscard() -> names.add(pattern.name());
                default -> Children.of(node).forEach(rest::push);
            }
        }
        return names;
    }

    /** The names that a pattern binds, left to right. */
    static List<Ast.NamePattern> boundBy(Ast.Pattern pattern) {
        List<Ast.NamePattern> names = new ArrayList<>();
        collect(pattern, names);
        names.removeIf(Ast.NamePattern::isDiscard);
        return names;
    }

    private static void collect(Ast.Pattern pattern, List<Ast.NamePattern> names) {
        switch (pattern) {
            case Ast.NamePattern p -> names.add(p);
            case Ast.Discard _ -> {
            }
            case Ast.ArrayPattern p -> {
                p.elements().forEach(e -> collect(e, names));
                if (p.rest() != null) {
                    names.add(p.rest());
                }
            }
            case Ast.DictPattern p -> {
                names.addAll(p.keys());
                if (p.rest() != null) {
                    names.add(p.rest());
                }
            }
        }
    }
}
