package org.inplace.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.inplace.core.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts made from each other must have the contents of their models, and keep them. */
class TextModelTest {

    private record Pair(Text text, List<Integer> model) {
    }

    private final List<Pair> pool = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void behavesLikeAListOfCodePoints(long seed) {
        random = new Random(seed);
        int widest = seed % 2 == 0 ? 256 : 0x110000;
        for (int i = 0; i < 10; i++) {
            add(fresh(widest));
        }
        for (int step = 0; step < 6000; step++) {
            Pair made = switch (random.nextInt(10)) {
                case 0 -> fresh(widest);
                case 1 -> part(any());
                case 2 -> joined(any(), any(), any());
                case 3 -> growth();
                default -> concatenation(any(), any());
            };
            if (made.model.size() < 400) {
                add(made);
            }
        }
        for (Pair pair : pool) {
            check(pair);
        }
        for (int i = 0; i < 20_000; i++) {
            compare(any(), any());
        }
    }

    private Pair any() {
        return pool.get(random.nextInt(pool.size()));
    }

    /** Texts made lately are kept, and some of the older ones, so that many are prefixes in the same storage. */
    private void add(Pair pair) {
        check(pair);
        if (pool.size() < 200) {
            pool.add(pair);
        } else {
            Pair old = pool.set(random.nextInt(pool.size()), pair);
            check(old);
        }
    }

    private Pair fresh(int widest) {
        int[] codePoints = new int[random.nextInt(6)];
        for (int i = 0; i < codePoints.length; i++) {
            do {
                codePoints[i] = random.nextInt(4) == 0 ? random.nextInt(widest) : 'a' + random.nextInt(3);
            } while (codePoints[i] >= Character.MIN_SURROGATE && codePoints[i] <= Character.MAX_SURROGATE);
        }
        List<Integer> model = Arrays.stream(codePoints).boxed().toList();
        if (random.nextBoolean()) {
            return new Pair(Text.of(new String(codePoints, 0, codePoints.length)), model);
        }
        if (codePoints.length == 1) {
            return new Pair(Text.ofCodePoint(codePoints[0]), model);
        }
        return new Pair(Text.ofCodePoints(codePoints), model);
    }

    private Pair part(Pair of) {
        int from = random.nextInt(of.model.size() + 1);
        int to = from + random.nextInt(of.model.size() - from + 1);
        return new Pair(of.text.substring(from, to), List.copyOf(of.model.subList(from, to)));
    }

    private static Pair concatenation(Pair left, Pair right) {
        List<Integer> model = new ArrayList<>(left.model);
        model.addAll(right.model);
        return new Pair(left.text.concat(right.text), model);
    }

    private static Pair joined(Pair a, Pair b, Pair c) {
        return new Pair(Text.joined(a.text, b.text, c.text), concatenation(concatenation(a, b), c).model);
    }

    /** What a variable holds whose text grows, now and then read. */
    private Pair growth() {
        Pair start = any();
        Text variable = start.text;
        List<Integer> model = new ArrayList<>(start.model);
        for (int i = random.nextInt(20); i > 0; i--) {
            Pair end = any();
            if (model.size() + end.model.size() < 300) {
                variable = variable.plus(end.text);
                model.addAll(end.model);
            }
            if (random.nextInt(4) == 0) {
                variable.settle();
                add(new Pair(variable, List.copyOf(model)));
            }
        }
        variable.settle();
        return new Pair(variable, model);
    }

    private void check(Pair pair) {
        assertEquals(pair.model.size(), pair.text.length());
        for (int i = 0; i < pair.model.size(); i++) {
            assertEquals(pair.model.get(i), pair.text.codePointAt(i));
        }
        int[] codePoints = pair.model.stream().mapToInt(i -> i).toArray();
        Text again = Text.ofCodePoints(codePoints);
        assertEquals(again, pair.text);
        assertEquals(again.hashCode(), pair.text.hashCode());
        assertEquals(new String(codePoints, 0, codePoints.length), pair.text.toString());
    }

    private void compare(Pair left, Pair right) {
        List<Integer> a = left.model;
        List<Integer> b = right.model;
        assertEquals(a.equals(b), left.text.equals(right.text));
        int order = Arrays.compare(a.toArray(Integer[]::new), b.toArray(Integer[]::new));
        assertEquals(Integer.signum(order), Integer.signum(left.text.compareTo(right.text)));
        int from = random.nextInt(a.size() + 2) - 1;
        Pair needle = random.nextBoolean() ? right : part(random.nextBoolean() ? left : right);
        String name = left.text + " in " + needle.text + " from " + from;
        assertEquals(first(a, needle.model, from), left.text.indexOf(needle.text, from), name);
        assertEquals(last(a, needle.model, from), left.text.lastIndexOf(needle.text, from), name);
    }

    private static int first(List<Integer> list, List<Integer> part, int from) {
        for (int i = Math.max(0, from); i <= list.size() - part.size(); i++) {
            if (list.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<Integer> list, List<Integer> part, int from) {
        for (int i = Math.min(from, list.size() - part.size()); i >= 0; i--) {
            if (list.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
