package org.inplace.ruff.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
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
}
