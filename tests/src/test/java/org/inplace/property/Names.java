package org.inplace.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables the generator knows of at a place of the program, with what it expects in them. */
final class Names {

    /** {@code writable}: not a constant, a function, or the counter that ends a loop. */
    record Variable(String name, Type type, boolean writable) {
    }

    private final Names outer;
    private final List<Variable> own = new ArrayList<>();

    Names(Names outer) {
        this.outer = outer;
    }

    Names inner() {
        return new Names(this);
    }

    void add(String name, Type type, boolean writable) {
        own.removeIf(v -> v.name.equals(name));
        own.add(new Variable(name, type, writable));
    }

    boolean isOwn(String name) {
        return own.stream().anyMatch(v -> v.name.equals(name));
    }

    boolean isVisible(String name) {
        return visible().stream().anyMatch(v -> v.name.equals(name));
    }

    /** Innermost first, without what is shadowed. */
    List<Variable> visible() {
        List<Variable> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Names n = this; n != null; n = n.outer) {
            for (Variable v : n.own.reversed()) {
                if (seen.add(v.name)) {
                    result.add(v);
                }
            }
        }
        return result;
    }

    /** What can stand where {@code type} is wanted. */
    List<Variable> of(Type type) {
        return visible().stream().filter(v -> type.accepts(v.type)).toList();
    }

    List<Variable> writable(Type type) {
        return visible().stream().filter(v -> v.writable && type.accepts(v.type)).toList();
    }

    /** Variables with containers in them, that may be changed. */
    List<Variable> containers() {
        return visible().stream().filter(v -> v.writable && v.type.isContainer()).toList();
    }

    /** Functions whose result can stand where {@code type} is wanted. */
    List<Variable> functions(Type type) {
        return visible().stream().filter(v -> v.type instanceof Type.FunctionOf f && type.accepts(f.result())).toList();
    }
}
