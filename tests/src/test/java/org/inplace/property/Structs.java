package org.inplace.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The struct types of a program being generated, and the ways into containers that follow from types. */
final class Structs {

    record Method(String name, List<Type> parameters, Type result) {
    }

    record Struct(String name, Map<String, Type> fields, List<Method> methods) {
        Struct(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /** A step into a container: a field, or an element of an array or dict ({@code field} null). */
    record Part(Type container, String field) {
    }

    /** Steps from a container to something of type {@code end} in it. */
    record Route(List<Part> parts, Type end) {
    }

    private static final int MAX_LENGTH = 3;

    final Map<String, Struct> all = new LinkedHashMap<>();

    /** Every way into {@code from}, of one step or more. */
    List<Route> routes(Type from) {
        List<Route> result = new ArrayList<>();
        extend(new Route(List.of(), from), result);
        return result;
    }

    private void extend(Route route, List<Route> result) {
        if (route.parts.size() == MAX_LENGTH) {
            return;
        }
        Map<Part, Type> next = new LinkedHashMap<>();
        switch (route.end) {
            case Type.ArrayOf a -> next.put(new Part(a, null), a.element());
            case Type.DictOf d -> next.put(new Part(d, null), d.value());
            case Type.StructOf s -> all.get(s.name()).fields.forEach((f, t) -> next.put(new Part(s, f), t));
            default -> { }
        }
        next.forEach((part, end) -> {
            List<Part> parts = new ArrayList<>(route.parts);
            parts.add(part);
            Route longer = new Route(parts, end);
            result.add(longer);
            extend(longer, result);
        });
    }
}
