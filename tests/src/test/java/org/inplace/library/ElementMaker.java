package org.inplace.library;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Random elements of collections, as Java values: {@link Long}, {@link Double}, {@link String}, and lists of them. */
final class ElementMaker {

    private final Random random;
    private final String kinds;

    /** @param kinds i ints, f floats, s strings, a arrays */
    ElementMaker(Random random, String kinds) {
        this.random = random;
        this.kinds = kinds;
    }

    Random random() {
        return random;
    }

    Object make() {
        return switch (kinds.charAt(random.nextInt(kinds.length()))) {
            case 'i' -> (long) random.nextInt(12) - 3;
            case 'f' -> random.nextInt(12) * 0.5;
            case 's' -> String.valueOf((char) ('a' + random.nextInt(4)));
            default -> List.of((long) random.nextInt(3), "x");
        };
    }

    /** How a value is written in a program. */
    static String literal(Object value) {
        return switch (value) {
            case String text -> '"' + text + '"';
            case List<?> list -> list.stream().map(ElementMaker::literal).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /** How a value is printed. */
    static String display(Object value) {
        return switch (value) {
            case null -> "null";
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            case List<?> list -> list.stream().map(ElementMaker::display).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /** Deep equality. */
    static boolean equal(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            boolean same = x.size() == y.size();
            for (int i = 0; same && i < x.size(); i++) {
                same = equal(x.get(i), y.get(i));
            }
            return same;
        }
        return a.equals(b);
    }
}
