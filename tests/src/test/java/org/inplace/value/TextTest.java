package org.inplace.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.inplace.core.value.OneThread;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String CLEF = "\uD834\uDD1E";

    @Test
    void countsCodePoints() {
        Text text = Text.of("na\u00EFve " + CLEF + "!");
        assertEquals(8, text.length());
        assertEquals(0x1D11E, text.codePointAt(6));
        assertEquals(Text.of("\u00EF"), text.charAt(2));
        assertEquals(Text.of(CLEF), text.charAt(6));
        assertEquals("na\u00EFve " + CLEF + "!", text.toString());
    }

    @Test
    void keepsSurrogatesWithoutTheirOtherHalf() {
        String broken = "a\uDD1E\uD834b\uD834";
        Text text = Text.of(broken);
        assertEquals(5, text.length());
        assertEquals(0xDD1E, text.codePointAt(1));
        assertEquals(broken, text.toString());
        assertEquals("a\uFFFD\uFFFDb\uFFFD", new String(text.toUtf8(), StandardCharsets.UTF_8));
        assertEquals(1, Text.of("\uD834").length());
    }

    @Test
    void refusesIndexesOutside() {
        Text text = Text.of("abc").concat(Text.of("def")).concat(Text.of("g"));
        assertThrows(IndexOutOfBoundsException.class, () -> text.codePointAt(7));
        assertThrows(IndexOutOfBoundsException.class, () -> text.codePointAt(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> Text.of("abc").charAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> text.substring(2, 8));
        assertThrows(IndexOutOfBoundsException.class, () -> text.substring(3, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> text.substring(-1, 2));
    }

    @Test
    void appendsToTheSameTextTwice() {
        Text stem = Text.of("ab").concat(Text.of("c")).concat(Text.of("d"));
        Text one = stem.concat(Text.of("1"));
        Text two = stem.concat(Text.of("2"));
        Text both = one.concat(two).concat(one);
        assertEquals("abcd", stem.toString());
        assertEquals("abcd1", one.toString());
        assertEquals("abcd2", two.toString());
        assertEquals("abcd1abcd2abcd1", both.toString());
        assertEquals("abcdabcd", stem.concat(stem).toString());
    }

    @Test
    void widensWithoutTouchingTheNarrowText() {
        Text narrow = Text.of("ab").concat(Text.of("c")).concat(Text.of("\u00FF"));
        Text wide = narrow.concat(Text.of("\u0100"));
        Text wider = wide.concat(Text.of(CLEF));
        Text more = narrow.concat(Text.of("d"));
        assertEquals("abc\u00FF", narrow.toString());
        assertEquals("abc\u00FF\u0100", wide.toString());
        assertEquals("abc\u00FF\u0100" + CLEF, wider.toString());
        assertEquals("abc\u00FFd", more.toString());
    }

    @Test
    void equalTextsOfWideAndNarrowOriginAreEqual() {
        Text narrow = Text.of("abc");
        Text cut = Text.of("\u20ACabc" + CLEF).substring(1, 4);
        Text made = Text.ofCodePoints(new int[] {'a', 'b', 'c'});
        Text built = new TextBuilder().append('a').append("b").append(Text.of("c")).build();
        for (Text other : List.of(cut, made, built, Text.joined(Text.of("a"), Text.EMPTY, Text.of("bc")))) {
            assertEquals(narrow, other);
            assertEquals(narrow.hashCode(), other.hashCode());
            assertEquals(0, narrow.compareTo(other));
        }
        assertEquals(Text.of("\u20AC"), Text.of("\u20ACx").charAt(0));
        assertEquals(Text.of("\u20AC").hashCode(), Text.of("x\u20AC").charAt(1).hashCode());
        assertNotEquals(narrow, Text.of("\u20ACabc"));
        assertNotEquals((Object) narrow, "abc");
    }

    @Test
    void emptyTextsAreEqualHoweverMade() {
        assertEquals(Text.EMPTY, Text.joined());
        assertEquals(Text.EMPTY, Text.of("\u20AC").substring(1, 1));
        assertEquals(Text.EMPTY, new TextBuilder().build());
        assertEquals(Text.EMPTY.hashCode(), Text.joined().hashCode());
        assertSame(Text.EMPTY, Text.of(""));
        assertTrue(Text.joined().isEmpty());
    }

    @Test
    void hashIsNeverZeroAndSpreads() {
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            int hash = Text.of("k" + i).hashCode();
            assertNotEquals(0, hash);
            hashes.add(hash & 0xffff);
        }
        int[] buckets = new int[1 << 16];
        hashes.forEach(h -> buckets[h]++);
        for (int bucket : buckets) {
            assertTrue(bucket < 20, "a bucket of " + bucket + " where 3 are expected");
        }
    }

    @Test
    void ordersByCodePoint() {
        assertTrue(Text.of("\uFFFD").compareTo(Text.of(CLEF)) < 0);
        assertTrue(Text.of("a").compareTo(Text.of("ab")) < 0);
        assertTrue(Text.of("b").compareTo(Text.of("ab")) > 0);
        assertTrue(Text.of("z").compareTo(Text.of("\u00E4")) < 0);
        assertTrue(Text.of("a\u00FF").compareTo(Text.of("a\u0100")) < 0);
        assertEquals(0, Text.of("a\u0100").compareTo(Text.of("a\u0100")));
    }

    @Test
    void findsTexts() {
        Text text = Text.of("abcabc\u20ACabc");
        assertEquals(3, text.indexOf(Text.of("abc"), 1));
        assertEquals(7, text.indexOf(Text.of("abc"), 4));
        assertEquals(-1, text.indexOf(Text.of("abd"), 0));
        assertEquals(5, text.indexOf(Text.of("c\u20AC"), -3));
        assertEquals(-1, Text.of("abc").indexOf(Text.of("c\u20AC"), 0));
        assertEquals(10, text.indexOf(Text.EMPTY, 10));
        assertEquals(-1, text.indexOf(Text.EMPTY, 11));
        assertEquals(7, text.lastIndexOf(Text.of("abc"), 99));
        assertEquals(3, text.lastIndexOf(Text.of("abc"), 6));
        assertEquals(-1, text.lastIndexOf(Text.of("x"), 6));
        assertTrue(text.startsWith(Text.of("abca")) && text.endsWith(Text.of("\u20ACabc")) && text.contains(Text.of("cab")));
        assertFalse(text.startsWith(Text.of("b")) || Text.of("a").startsWith(text) || Text.of("a").endsWith(text));
    }

    @Test
    void knowsCanonicalIntegers() {
        for (long value : new long[] {0, 7, 9, 10, -1, -7, 1234567890123L, 999999999999999999L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1}) {
            Text text = Text.of(Long.toString(value));
            assertTrue(text.isCanonicalInt(), text::toString);
            assertEquals(value, text.canonicalInt());
            assertEquals(text, Text.ofLong(value));
        }
        for (String other : new String[] {"", "-", "-0", "00", "007", "+1", "1 ", " 1", "1a", "a", "1.0", "-a", "--1", "9223372036854775808",
                "-9223372036854775809", "9999999999999999999", "-9999999999999999999", "18446744073709551616", "12345678901234567890123",
                "\u0661", "1\u0661", "\u00B9", "1\u00B9", "1\u20AC"}) {
            assertFalse(Text.of(other).isCanonicalInt(), other);
        }
    }

    @Test
    void writesUtf8() throws IOException {
        for (String string : new String[] {"", "plain ascii, longer than eight", "na\u00EFve", "\u20AC" + CLEF, "12345678\u00E9"}) {
            Text text = Text.of(string);
            byte[] expected = string.getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(expected, text.toUtf8());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            text.writeUtf8(out);
            assertArrayEquals(expected, out.toByteArray());
            assertEquals(text, Text.ofUtf8(expected, 0, expected.length));
        }
        assertEquals(Text.of("b\uFFFDc"), Text.ofUtf8(new byte[] {'a', 'b', (byte) 0xff, 'c', 'd'}, 1, 4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Text.of("ab").concat(Text.of("c")).concat(Text.of("d")).writeUtf8(out);
        assertEquals("abcd", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void builderGoesOnAfterBuilding() {
        TextBuilder builder = new TextBuilder();
        StringBuilder model = new StringBuilder();
        List<Text> built = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int codePoint = i % 100 == 99 ? 0x1F600 : 'a' + i % 26;
            builder.append(codePoint).append("").append(", ");
            model.appendCodePoint(codePoint).append(", ");
            built.add(builder.build());
            expected.add(model.toString());
        }
        for (int i = 0; i < built.size(); i++) {
            assertEquals(expected.get(i), built.get(i).toString());
        }
    }

    @Test
    void growsInLinearTime() {
        Text text = Text.EMPTY;
        for (int i = 0; i < 3_000_000; i++) {
            text = text.concat(Text.ofCodePoint('a' + i % 26));
        }
        assertEquals(3_000_000, text.length());
        assertEquals('a' + 2_999_999 % 26, text.codePointAt(2_999_999));
    }

    @Test
    void threadsMayExtendTheSameText() throws InterruptedException, ExecutionException {
        Text stem = Text.of("stem").concat(Text.of(":")).concat(Text.of(" "));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Text>> results = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                Text own = Text.of("" + (char) ('a' + t));
                results.add(threads.submit(() -> {
                    Text text = stem;
                    for (int i = 0; i < 20_000; i++) {
                        text = text.concat(own);
                    }
                    return text;
                }));
            }
            for (int t = 0; t < 4; t++) {
                String expected = "stem: " + ("" + (char) ('a' + t)).repeat(20_000);
                assertEquals(expected, results.get(t).get().toString());
            }
        }
        assertEquals("stem: ", stem.toString());
    }

    /** Two threads extend a text at the same moment, again and again; neither may see what the other writes. */
    @Test
    void threadsDoNotMeetInTheSameStorage() throws InterruptedException, ExecutionException {
        OneThread crowd = new OneThread();
        crowd.enter();
        crowd.enter();
        int rounds = 100_000;
        AtomicReferenceArray<Text> stems = new AtomicReferenceArray<>(rounds);
        AtomicInteger arrived = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> mistakes = new ArrayList<>();
            for (Text own : List.of(Text.of("x"), Text.of("y"))) {
                mistakes.add(threads.submit(() -> extend(stems, own, arrived)));
            }
            for (Future<Integer> count : mistakes) {
                assertEquals(0, count.get());
            }
        }
    }

    private static int extend(AtomicReferenceArray<Text> stems, Text own, AtomicInteger arrived) {
        int mistakes = 0;
        for (int round = 0; round < stems.length(); round++) {
            if (own.equals(Text.of("x"))) {
                stems.set(round, Text.of("a").concat(Text.of("b")).concat(Text.of("c")));
            }
            int all = 2 * (round + 1);
            for (int spins = arrived.incrementAndGet() == all ? 0 : 1; spins != 0 && arrived.get() < all; spins++) {
                if (spins % 1000 == 0) {
                    Thread.yield();
                }
            }
            Text mine = stems.get(round).concat(own).concat(own);
            if (mine.codePointAt(3) != own.codePointAt(0) || mine.codePointAt(4) != own.codePointAt(0)) {
                mistakes++;
            }
        }
        return mistakes;
    }
}
