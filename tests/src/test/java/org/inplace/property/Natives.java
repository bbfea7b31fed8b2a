package org.inplace.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inplace.property.Values.Array;
import org.inplace.property.Values.Dict;

/** The built-in functions that the generated programs use. Arguments are fresh copies. */
final class Natives {

    private static final Set<String> NAMES = Set.of("print", "len", "push", "pop", "type", "to_string", "keys", "values", "has_key");

    private final StringBuilder output;
    private final Budget budget;

    Natives(StringBuilder output, Budget budget) {
        this.output = output;
        this.budget = budget;
    }

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    Object call(String name, List<Object> arguments) {
        switch (name) {
            case "len", "type", "to_string" -> arity(name, 1, arguments.size(), "arguments");
            case "push" -> arity(name, 2, arguments.size(), "arguments");
            case "pop" -> arity(name, 1, arguments.size(), "argument");
            default -> { }
        }
        return switch (name) {
            case "print" -> print(arguments);
            case "len" -> length(arguments.getFirst());
            case "push" -> push(arguments.getFirst(), arguments.get(1));
            case "pop" -> pop(arguments.getFirst());
            case "type" -> Values.type(arguments.getFirst());
            case "to_string" -> Budget.text(Values.display(arguments.getFirst()));
            case "keys" -> new Array(new ArrayList<>(sortedEntries(arguments).stream().map(Map.Entry::getKey).toList()));
            case "values" -> new Array(new ArrayList<>(sortedEntries(arguments).stream().map(Map.Entry::getValue).toList()));
            case "has_key" -> arguments.size() > 1 && arguments.getFirst() instanceof Dict d && Access.isKey(arguments.get(1))
                    && d.entries().containsKey(arguments.get(1).toString()) ? 1L : 0L;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void arity(String name, int expected, int actual, String noun) {
        if (expected != actual) {
            throw new GuestError(name + " expects " + expected + " " + noun + ", got " + actual);
        }
    }

    private Object print(List<Object> arguments) {
        String line = arguments.stream().map(Values::display).collect(Collectors.joining(" ", "", "\n"));
        budget.output(line.length());
        output.append(line);
        return Values.NULL;
    }

    private static Object length(Object v) {
        return switch (v) {
            case String s -> (long) s.codePointCount(0, s.length());
            case Array a -> (long) a.items().size();
            case Dict d -> (long) d.entries().size();
            default -> throw new GuestError("len() requires an array, dict, bytes, set, queue, stack, or string");
        };
    }

    private static Object push(Object xs, Object v) {
        if (!(xs instanceof Array a)) {
            throw new GuestError("push() requires an array as the first argument");
        }
        List<Object> items = new ArrayList<>(a.items());
        items.add(v);
        return new Array(items);
    }

    private static Object pop(Object xs) {
        if (!(xs instanceof Array a)) {
            throw new GuestError("pop() requires an array argument");
        }
        List<Object> items = new ArrayList<>(a.items());
        Object last = items.isEmpty() ? (Object) 0L : items.removeLast();
        return new Array(new ArrayList<>(List.of(new Array(items), last)));
    }

    /** Numerically if every key is the text of an int, else by code point. */
    private static List<Map.Entry<String, Object>> sortedEntries(List<Object> arguments) {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof Dict d)) {
            return List.of();
        }
        boolean numeric = d.entries().keySet().stream().allMatch(Natives::isIntText);
        Comparator<String> order = numeric ? Comparator.comparingLong(Long::parseLong) : Values.BY_CODE_POINT;
        return d.entries().entrySet().stream().sorted(Map.Entry.comparingByKey(order)).toList();
    }

    private static boolean isIntText(String key) {
        try {
            return Long.toString(Long.parseLong(key)).equals(key);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
