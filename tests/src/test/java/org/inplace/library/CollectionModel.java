package org.inplace.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One kind of collection: what its built-ins do, on Java collections that are never changed once they are made. */
abstract class CollectionModel {

    /**
     * A call.
     *
     * @param result what the call returns, or the first element of the pair that it returns
     * @param taken the second element of that pair
     */
    record Operation(String call, Object result, Object taken, boolean isPair) {
        Operation(String call, Object result) {
            this(call, result, null, false);
        }

        Operation(String call, Object rest, Object taken) {
            this(call, rest, taken, true);
        }
    }

    final ElementMaker elements;
    final Random random;

    CollectionModel(ElementMaker elements) {
        this.elements = elements;
        this.random = elements.random();
    }

    static CollectionModel of(String kind, ElementMaker elements) {
        return switch (kind) {
            case "array" -> new ArrayModel(elements);
            case "dict" -> new Dicts(elements);
            case "set" -> new Sets(elements);
            case "queue" -> new Line(elements, "Queue", "queue_", "enqueue", "dequeue", true);
            default -> new Line(elements, "Stack", "stack_", "push", "pop", false);
        };
    }

    abstract Object fresh();

    abstract String literal(Object value);

    /** An expression whose display text shows all of a variable's value. */
    abstract String shown(String variable);

    abstract String display(Object value);

    /** A random call with a variable as its first argument; another variable may be another argument. */
    abstract Operation operation(String variable, Object value, String other, Map<String, Object> variables);

    List<Object> someElements() {
        List<Object> some = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            some.add(elements.make());
        }
        return some;
    }

    static List<Object> with(List<?> list, int index, Object element) {
        List<Object> longer = new ArrayList<>(list);
        longer.add(index, element);
        return longer;
    }

    static List<Object> without(List<?> list, int index) {
        List<Object> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }

    /** Insertion ordered maps of texts. */
    private static final class Dicts extends CollectionModel {

        Dicts(ElementMaker elements) {
            super(elements);
        }

        @Override
        Object fresh() {
            Map<String, Object> map = new LinkedHashMap<>();
            someElements().forEach(e -> map.put(key(), e));
            return map;
        }

        private String key() {
            return random.nextBoolean() ? Integer.toString(random.nextInt(6)) : String.valueOf((char) ('p' + random.nextInt(4)));
        }

        @Override
        String literal(Object value) {
            return ((Map<?, ?>) value).entrySet().stream().map(e -> '"' + e.getKey().toString() + "\": " + ElementMaker.literal(e.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        String shown(String variable) {
            return variable;
        }

        @Override
        String display(Object value) {
            return new TreeMap<>((Map<?, ?>) value).entrySet().stream().map(e -> '"' + e.getKey().toString() + "\": " + ElementMaker.display(e.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        @SuppressWarnings("unchecked")
        Operation operation(String variable, Object value, String other, Map<String, Object> variables) {
            Map<String, Object> map = new LinkedHashMap<>((Map<String, Object>) value);
            String name = random.nextBoolean() ? "merge" : "update";
            switch (random.nextInt(4)) {
                case 0 -> {
                    map.putAll((Map<String, Object>) variables.get(other));
                    return new Operation(name + "(" + variable + ", " + other + ")", map);
                }
                case 1 -> {
                    Object added = fresh();
                    map.putAll((Map<String, Object>) added);
                    return new Operation(name + "(" + variable + ", " + literal(added) + ")", map);
                }
                default -> {
                    String key = key();
                    Object removed = map.containsKey(key) ? map.remove(key) : (Object) 0L;
                    String argument = Character.isDigit(key.charAt(0)) && random.nextBoolean() ? key : '"' + key + '"';
                    return new Operation("remove(" + variable + ", " + argument + ")", map, removed);
                }
            }
        }
    }

    /** Lists without two equal elements. */
    private static final class Sets extends CollectionModel {

        Sets(ElementMaker elements) {
            super(elements);
        }

        @Override
        Object fresh() {
            return union(List.of(), someElements());
        }

        private static boolean has(List<?> set, Object element) {
            return set.stream().anyMatch(e -> ElementMaker.equal(e, element));
        }

        private static List<Object> union(List<?> set, List<?> others) {
            List<Object> united = new ArrayList<>(set);
            others.stream().filter(e -> !has(united, e)).forEach(united::add);
            return united;
        }

        private static List<Object> select(List<?> set, List<?> other, boolean contained) {
            return new ArrayList<>(set.stream().filter(e -> has(other, e) == contained).toList());
        }

        @Override
        String literal(Object value) {
            return "Set(" + ElementMaker.literal(value) + ")";
        }

        @Override
        String shown(String variable) {
            return "set_to_array(" + variable + ")";
        }

        @Override
        String display(Object value) {
            return ElementMaker.display(value);
        }

        @Override
        Operation operation(String variable, Object value, String other, Map<String, Object> variables) {
            List<?> set = (List<?>) value;
            List<?> second = (List<?>) variables.get(other);
            Object element = elements.make();
            String one = "(" + variable + ", " + ElementMaker.literal(element) + ")";
            String two = "(" + variable + ", " + other + ")";
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> new Operation("set_add" + one, union(set, List.of(element)));
                case 3, 4 -> new Operation("set_remove" + one, select(set, List.of(element), false));
                case 5 -> new Operation("set_union" + two, union(set, second));
                case 6 -> new Operation("set_intersect" + two, select(set, second, true));
                default -> new Operation("set_difference" + two, select(set, second, false));
            };
        }
    }

    /** Queues and stacks: lists of what is in them, in the order in which it came. */
    private static final class Line extends CollectionModel {

        private final String constructor;
        private final String prefix;
        private final String adds;
        private final String takes;
        private final boolean takesFirst;

        Line(ElementMaker elements, String constructor, String prefix, String adds, String takes, boolean takesFirst) {
            super(elements);
            this.constructor = constructor;
            this.prefix = prefix;
            this.adds = adds;
            this.takes = takes;
            this.takesFirst = takesFirst;
        }

        @Override
        Object fresh() {
            return someElements();
        }

        @Override
        String literal(Object value) {
            return constructor + "(" + ElementMaker.literal(value) + ")";
        }

        @Override
        String shown(String variable) {
            return prefix + "to_array(" + variable + ")";
        }

        @Override
        String display(Object value) {
            return ElementMaker.display(value);
        }

        @Override
        Operation operation(String variable, Object value, String other, Map<String, Object> variables) {
            List<?> line = (List<?>) value;
            if (random.nextBoolean()) {
                Object element = elements.make();
                return new Operation(prefix + adds + "(" + variable + ", " + ElementMaker.literal(element) + ")", with(line, line.size(), element));
            }
            String call = prefix + takes + "(" + variable + ")";
            if (line.isEmpty()) {
                return new Operation(call, line, null);
            }
            int taken = takesFirst ? 0 : line.size() - 1;
            return new Operation(call, without(line, taken), line.get(taken));
        }
    }
}
