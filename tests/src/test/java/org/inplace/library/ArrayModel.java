package org.inplace.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arrays as Java lists. */
final class ArrayModel extends CollectionModel {

    ArrayModel(ElementMaker elements) {
        super(elements);
    }

    @Override
    Object fresh() {
        return someElements();
    }

    @Override
    String literal(Object value) {
        return ElementMaker.literal(value);
    }

    @Override
    String shown(String variable) {
        return variable;
    }

    @Override
    String display(Object value) {
        return ElementMaker.display(value);
    }

    @Override
    Operation operation(String variable, Object value, String other, Map<String, Object> variables) {
        List<?> list = (List<?>) value;
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> {
                Object element = elements.make();
                String name = random.nextBoolean() ? "push" : "append";
                yield new Operation(call(name, variable, ElementMaker.literal(element)), with(list, list.size(), element));
            }
            case 3 -> {
                int index = random.nextInt(list.size() + 1);
                Object element = elements.make();
                yield new Operation(call("insert", variable, index, ElementMaker.literal(element)), with(list, index, element));
            }
            case 4, 5 -> list.isEmpty() ? new Operation(call("pop", variable), list, 0L)
                            : new Operation(call("pop", variable), without(list, list.size() - 1), list.getLast());
            case 6 -> removeAt(variable, list);
            case 7 -> remove(variable, list, elements.make());
            case 8 -> {
                List<Object> joined = new ArrayList<>(list);
                joined.addAll((List<?>) variables.get(other));
                yield joined.size() > 40 ? new Operation(call("clear", variable), List.of()) : new Operation(call("concat", variable, other), joined);
            }
            case 9 -> new Operation(call("sort", variable), sorted(list));
            case 10 -> new Operation(call("reverse", variable), list.reversed());
            case 11 -> new Operation(call("unique", variable), unique(list));
            case 12 -> slice(variable, list);
            default -> new Operation("filter(map(" + variable + ", func(e) { return e }), func(e) { return type(e) != \"string\" })",
                            list.stream().filter(e -> !(e instanceof String)).toList());
        };
    }

    private static String call(String name, Object... arguments) {
        return name + "(" + String.join(", ", List.of(arguments).stream().map(Object::toString).toList()) + ")";
    }

    private Operation removeAt(String variable, List<?> list) {
        if (list.isEmpty()) {
            return new Operation(call("take", variable, 3), list);
        }
        int index = random.nextInt(list.size());
        return new Operation(call("remove_at", variable, index), without(list, index), list.get(index));
    }

    private static Operation remove(String variable, List<?> list, Object element) {
        int index = element instanceof List ? -1 : list.indexOf(element);
        return new Operation(call("remove", variable, ElementMaker.literal(element)), index < 0 ? list : without(list, index));
    }

    private Operation slice(String variable, List<?> list) {
        int from = random.nextInt(list.size() + 1);
        int to = from + random.nextInt(list.size() + 1 - from);
        return switch (random.nextInt(3)) {
            case 0 -> new Operation(call("slice", variable, from, to), list.subList(from, to));
            case 1 -> new Operation(call("take", variable, to), list.subList(0, to));
            default -> new Operation(call("skip", variable, from), list.subList(from, list.size()));
        };
    }

    private static List<Object> unique(List<?> list) {
        List<Object> found = new ArrayList<>();
        for (Object element : list) {
            if (found.stream().noneMatch(e -> e.getClass() == element.getClass() && ElementMaker.equal(e, element))) {
                found.add(element);
            }
        }
        return found;
    }

    /** An insertion sort, which is what defines the order of what cannot be compared. */
    private static List<Object> sorted(List<?> list) {
        List<Object> sorted = new ArrayList<>();
        for (Object element : list) {
            int position = sorted.size();
            while (position > 0 && isLess(element, sorted.get(position - 1))) {
                position--;
            }
            sorted.add(position, element);
        }
        return sorted;
    }

    private static boolean isLess(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() < y.doubleValue();
        }
        return a instanceof String x && b instanceof String y && x.compareTo(y) < 0;
    }
}
