package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions on strings do with random Unicode texts what plain models do with lists of code points. */
class TextLibraryTest {

    private static final int ROUNDS = 400;
    private static final int LONGEST = 24;
    private static final String WHITE = "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
                    "\u2028\u2029\u202f\u205f\u3000";

    private final Library library = new Library();

    @AfterEach
    void close() {
        library.close();
    }

    private void check(Object expected, String function, Object... arguments) {
        assertEquals(expected, library.call(function, arguments), () -> function + Arrays.toString(arguments));
    }

    // ------------------------------------------------------------------ models

    private static List<Integer> points(String text) {
        return text.codePoints().boxed().toList();
    }

    private static String string(List<Integer> points) {
        return points.stream().map(Character::toString).collect(Collectors.joining());
    }

    private static boolean isWhite(int codePoint) {
        return WHITE.indexOf(codePoint) >= 0;
    }

    private static int indexOf(List<Integer> text, List<Integer> part, int from) {
        for (int i = from; i + part.size() <= text.size(); i++) {
            if (text.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Object> split(List<Integer> text, List<Integer> separator) {
        List<Object> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            parts.add("");
            text.forEach(c -> parts.add(Character.toString(c)));
            parts.add("");
            return parts;
        }
        int from = 0;
        for (int i = indexOf(text, separator, 0); i >= 0; i = indexOf(text, separator, from)) {
            parts.add(string(text.subList(from, i)));
            from = i + separator.size();
        }
        parts.add(string(text.subList(from, text.size())));
        return parts;
    }

    private static String replaced(List<Integer> text, List<Integer> part, String other) {
        if (part.isEmpty()) {
            return other + text.stream().map(c -> Character.toString(c) + other).collect(Collectors.joining());
        }
        return split(text, part).stream().map(Object::toString).collect(Collectors.joining(other));
    }

    private static String trimmed(String text, boolean atStart, boolean atEnd) {
        List<Integer> left = new ArrayList<>(points(text));
        while (atStart && !left.isEmpty() && isWhite(left.getFirst())) {
            left.removeFirst();
        }
        while (atEnd && !left.isEmpty() && isWhite(left.getLast())) {
            left.removeLast();
        }
        return string(left);
    }

    private static List<Object> lines(String text) {
        List<Object> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        boolean isLastEmpty = lines.removeLast().equals("");
        lines.replaceAll(line -> line.toString().replaceFirst("\r\\z", ""));
        if (!isLastEmpty) {
            lines.add(text.substring(text.lastIndexOf('\n') + 1));
        }
        return lines;
    }

    /** The longest runs of code points of a kind. */
    private static List<Object> runs(String text, IntPredicate isPart) {
        List<Object> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        text.concat(" ").codePoints().forEach(c -> {
            if (isPart.test(c)) {
                run.appendCodePoint(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        return runs;
    }

    private static boolean isAlphanumeric(int codePoint) {
        return Character.toString(codePoint).matches("[\\p{IsAlphabetic}\\p{N}]");
    }

    private static String capitalized(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end).toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------------ tests

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void searches(long seed) {
        RandomText random = new RandomText(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = random.text(LONGEST);
            String part = random.part(text);
            int index = indexOf(points(text), points(part), 0);
            check((long) index, "index_of", text, part);
            check(index >= 0 ? 1L : 0L, "contains", text, part);
            check(text.startsWith(part), "starts_with", text, part);
            check(text.endsWith(part), "ends_with", text, part);
            check((long) points(text).size(), "len", text);
            check((long) points(text).size(), "count_chars", text);
            check(text.isEmpty(), "is_empty", text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cuts(long seed) {
        RandomText random = new RandomText(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = random.text(LONGEST);
            List<Integer> points = points(text);
            int size = points.size();
            int from = random.below(size + 4) - 2;
            int to = random.below(size + 4) - 2;
            int begin = Math.clamp(from, 0, size);
            int end = Math.clamp(to, begin, Math.max(begin, size));
            check(string(points.subList(begin, end)), "substring", text, from, to);
            check(Math.max(from, 0) < size ? Character.toString(points.get(Math.max(from, 0))) : "", "char_at", text, from);
            String cut = to < 0 || size <= to ? text : string(points.subList(0, Math.max(0, to - 1))) + "…";
            check(cut, "truncate", text, to, "…");
            check(trimmed(text, true, true), "trim", text);
            check(trimmed(text, true, false), "trim_start", text);
            check(trimmed(text, false, true), "trim_end", text);
            check(lines(text), "lines", text);
            check(runs(text, c -> !isWhite(c)), "words", text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void makes(long seed) {
        Value joining = library.function("joining", "a, b, c, s", "join([a, b, c], s)");
        RandomText random = new RandomText(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = random.text(LONGEST);
            String part = random.part(text);
            String other = random.text(4);
            check(split(points(text), points(part)), "split", text, part);
            check(replaced(points(text), points(part), other), "replace", text, part, other);
            int count = random.below(5) - 1;
            check(text.repeat(Math.max(count, 0)), "repeat", text, count);
            String pad = other.isEmpty() ? " " : Character.toString(other.codePointAt(0));
            String padding = pad.repeat(Math.max(0, LONGEST / 2 - points(text).size()));
            check(padding + text, "pad_left", text, LONGEST / 2, other);
            check(text + padding, "pad_right", text, LONGEST / 2, other);
            List<Integer> reversed = new ArrayList<>(points(text));
            Collections.reverse(reversed);
            check(string(reversed), "str_reverse", text);
            assertEquals(String.join(part, text, part, other), Library.result(joining.execute(text, part, other, part)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changesCase(long seed) {
        RandomText random = new RandomText(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = random.text(LONGEST);
            check(text.toUpperCase(Locale.ROOT), "upper", text);
            check(text.toLowerCase(Locale.ROOT), "lower", text);
            check(capitalized(text), "capitalize", text);
            String kept = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{N}\\p{IsWhite_Space}_]", "");
            String slug = kept.replaceAll("[\\p{IsWhite_Space}_]", "-").replace("--", "-");
            check(slug.replaceAll("^-+|-+$", ""), "slugify", text);
            List<Object> words = runs(text, TextLibraryTest::isAlphanumeric);
            StringBuilder camel = new StringBuilder();
            words.forEach(word -> camel.append(camel.isEmpty() ? word.toString().toLowerCase(Locale.ROOT) : capitalized(word.toString())));
            check(camel.toString(), "to_camel_case", text);
        }
    }

    @Test
    void mapsEveryLatinLetter() {
        for (int c = 0; c < 0x250; c++) {
            check(Character.toString(c).toUpperCase(Locale.ROOT), "upper", Character.toString(c));
            check(Character.toString(c).toLowerCase(Locale.ROOT), "lower", Character.toString(c));
        }
    }

    @Test
    void searchesInLinearTime() {
        int n = 300_000;
        check(2L * n - 1, "index_of", "ab".repeat(n) + "b", "b".repeat(2));
        check(-1L, "index_of", "a".repeat(n), "a".repeat(n / 2) + "b");
        check((long) n, "index_of", "ab".repeat(n / 2) + "ac".repeat(n / 2), "ac".repeat(n / 2));
        check((long) n / 2, "index_of", "a".repeat(n) + "é😀", "a".repeat(n / 2) + "é");
    }

    @Test
    void escapesControlCharactersInMessages() {
        Object shown = Library.result(library.function("shown", "s", "format(\"%s\", Ok(s))").execute("\u001b\0\t\u0085é"));
        assertEquals("Ok(Str(\"\\u{1b}\\0\\t\\u{85}é\"))", shown);
    }
}
