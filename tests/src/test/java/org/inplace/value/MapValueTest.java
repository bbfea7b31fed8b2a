package org.inplace.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.junit.jupiter.api.Test;

class MapValueTest {

    private static Text text(String string) {
        return Text.of(string);
    }

    private static String keys(MapValue map) {
        List<String> keys = new ArrayList<>();
        for (int i = map.next(0); i >= 0; i = map.next(i + 1)) {
            keys.add(map.keyAt(i).toString());
        }
        return String.join(" ", keys);
    }

    @Test
    void keepsTheOrderOfInsertion() {
        MapValue map = new MapValue();
        for (String key : "one two three four five six seven eight nine ten one three".split(" ")) {
            map.put(text(key), (Object) key);
        }
        assertEquals("one two three four five six seven eight nine ten", keys(map));
        map.remove(text("two"));
        map.put(text("two"), 2L);
        assertEquals("one three four five six seven eight nine ten two", keys(map));
    }

    @Test
    void anIntegerIsTheTextOfItsDecimalForm() {
        MapValue map = new MapValue();
        map.put(5, (Object) "long");
        assertEquals("long", map.get(text("5")));
        map.put(text("5"), (Object) "text");
        assertEquals("text", map.get(5));
        map.put(text("-17"), (Object) "negative");
        map.put(text(Long.toString(Long.MIN_VALUE)), (Object) "least");
        assertTrue(map.hasLongKeys());
        assertEquals("least", map.get(Long.MIN_VALUE));
        assertEquals(-17, map.longKeyAt(1));
        for (String other : new String[] {"05", "+5", "5.0", "-0", ""}) {
            assertEquals(-1, map.find(text(other)));
        }
        map.put(text("05"), (Object) "no integer");
        assertFalse(map.hasLongKeys());
        assertEquals("5 -17 -9223372036854775808 05", keys(map));
        assertEquals("text", map.get(5));
        assertEquals("negative", map.get(-17));
        map.put(99, (Object) "late");
        assertEquals("late", map.get(text("99")));
        assertEquals(4, map.find(99));
        assertNull(map.get(98));
    }

    @Test
    void denseKeysMayBecomeSparse() {
        MapValue map = new MapValue();
        for (int i = 0; i < 100; i++) {
            map.put(i, (long) i * i);
        }
        assertEquals(-1, map.find(100));
        assertEquals(-1, map.find(-1));
        assertEquals(-1, map.find(1L << 32));
        map.put(1L << 32, 7L);
        for (int i = 0; i < 100; i++) {
            assertEquals(i, map.find(i));
        }
        assertEquals(100, map.find(1L << 32));
        assertTrue(map.hasLongs());
    }

    @Test
    void removingFromDenseKeysLeavesTheOthersWhereTheyAre() {
        MapValue map = new MapValue();
        for (int i = 0; i < 20; i++) {
            map.put(i, (Object) ("v" + i));
        }
        assertEquals("v19", map.remove(19));
        assertEquals("v0", map.remove(text("0")));
        assertNull(map.remove(0));
        assertEquals(18, map.size());
        for (int i = 1; i < 19; i++) {
            assertEquals(i, map.find(i));
            assertEquals("v" + i, map.valueAt(i));
        }
    }

    @Test
    void holesAreClosedWhenThereAreMoreOfThemThanEntries() {
        MapValue queue = new MapValue();
        for (int i = 0; i < 10_000; i++) {
            queue.put(text("k" + i), (long) i);
            if (i >= 10) {
                assertEquals((long) i - 10, queue.remove(text("k" + (i - 10))));
            }
            assertTrue(queue.end() <= 2 * queue.size() + 5);
        }
        assertEquals("k9990 k9991 k9992 k9993 k9994 k9995 k9996 k9997 k9998 k9999", keys(queue));
        for (int i = 9999; i >= 9990; i--) {
            assertEquals((long) i, queue.remove(text("k" + i)));
        }
        assertEquals(0, queue.end());
        assertEquals(-1, queue.next(0));
    }

    @Test
    void valuesStayUnboxedWhileTheyAreOfOneKind() {
        MapValue longs = new MapValue();
        longs.put(text("a"), 1L);
        longs.put(text("b"), (Object) 2L);
        longs.setLongAt(longs.find(text("a")), 10);
        assertTrue(longs.hasLongs());
        assertEquals(10, longs.longAt(0));
        longs.put(text("b"), (Object) "x");
        assertFalse(longs.hasLongs());
        assertEquals(10L, longs.valueAt(0));
        longs.setLongAt(1, 3);
        assertEquals(3L, longs.get(text("b")));

        MapValue doubles = new MapValue();
        for (int i = 0; i < 50; i++) {
            doubles.put(text("k" + i), i / 2.0);
        }
        assertTrue(doubles.hasDoubles());
        assertEquals(24.5, doubles.doubleAt(49));
        doubles.put(text("k"), 1L);
        assertFalse(doubles.hasDoubles());
        assertEquals(1L, doubles.get(text("k")));
        assertEquals(0.5, doubles.get(text("k1")));
    }

    @Test
    void aFirstValueOfAnyKindIsTaken() {
        Object[] values = {1L, 1.5, "s", true};
        for (Object first : values) {
            for (Object second : values) {
                MapValue map = new MapValue();
                map.put(7, first);
                map.put(8, second);
                map.put(7, second);
                map.put(9, first);
                assertEquals(List.of(second, second, first), List.of(map.get(7), map.get(8), map.get(9)));
            }
        }
    }

    @Test
    void textsOfEqualHashAreToldApart() {
        Map<Integer, Text> byHash = new HashMap<>();
        List<Text> colliding = new ArrayList<>();
        for (int i = 0; colliding.size() < 20; i++) {
            Text made = text("key " + i);
            Text other = byHash.put(made.hashCode(), made);
            if (other != null) {
                colliding.add(other);
                colliding.add(made);
            }
        }
        MapValue map = new MapValue();
        for (int i = 0; i < colliding.size(); i++) {
            map.put(colliding.get(i), (long) i);
        }
        assertEquals(colliding.size(), map.size());
        for (int i = 0; i < colliding.size(); i += 2) {
            map.remove(colliding.get(i));
        }
        for (int i = 0; i < colliding.size(); i++) {
            assertEquals(i % 2 == 0 ? null : (Object) (long) i, map.get(text(colliding.get(i).toString())));
        }
    }

    @Test
    void integersOfSimilarBitsAreFoundFast() {
        for (int shift = 0; shift < 64; shift += 4) {
            MapValue map = new MapValue();
            for (long i = 0; i < 50_000; i++) {
                map.put(i << shift, i);
                map.put(-i << shift | i, i);
            }
            assertTrue(map.find(1L << shift) >= 0);
        }
    }

    @Test
    void copiesGoTheirOwnWays() {
        MapValue inner = new MapValue();
        MapValue map = new MapValue();
        map.put(text("inner"), (Object) inner);
        map.put(text("n"), 1L);
        map.share();
        MapValue copy = map.copy();
        assertTrue(copy.isPrivate());
        assertFalse(map.isPrivate() || inner.isPrivate());
        assertNotSame(map, copy);
        assertSame(inner, copy.get(text("inner")));
        copy.put(text("n"), 2L);
        copy.put(text("m"), 3L);
        assertEquals(1L, map.get(text("n")));
        assertNull(map.get(text("m")));
        MapValue second = copy.copy();
        second.remove(text("inner"));
        copy.put(text("o"), 4L);
        assertEquals("n m", keys(second));
        assertEquals("inner n m o", keys(copy));
        assertEquals("inner n", keys(map));
    }

    @Test
    void mapsOfTheSameKeysHaveTheirOwnValues() {
        MapValue shape = new MapValue();
        shape.put(text("x"), 0L);
        shape.put(text("y"), 0L);
        MapValue ints = shape.withValues(1L, 2L);
        MapValue mixed = shape.withValues(1.5, "two");
        assertTrue(ints.hasLongs());
        ints.put(text("z"), 3L);
        mixed.remove(text("x"));
        shape.put(text("w"), 9L);
        assertEquals("x y z", keys(ints));
        assertEquals("y", keys(mixed));
        assertEquals("x y w", keys(shape));
        assertEquals(List.of(1L, 2L, 3L, "two", 0L), List.of(ints.get(text("x")), ints.get(text("y")), ints.get(text("z")),
                mixed.get(text("y")), shape.get(text("y"))));
        assertTrue(new MapValue().withValues().isEmpty());
    }

    @Test
    void clearingLeavesCopiesAlone() {
        MapValue map = new MapValue();
        map.put(1, 1L);
        map.put(3, 3L);
        MapValue copy = map.copy();
        map.clear();
        assertTrue(map.isEmpty());
        assertEquals(-1, map.find(1));
        map.put(text("x"), (Object) "y");
        assertEquals("1 3", keys(copy));
        assertEquals(3L, copy.get(3));
        assertTrue(new MapValue().isEmpty());
    }

    @Test
    void putAllKeepsPositionsAndSharesValues() {
        MapValue target = new MapValue();
        target.put(text("a"), 1L);
        target.put(2, 2L);
        MapValue source = new MapValue();
        MapValue inner = new MapValue();
        source.put(3, (Object) "three");
        source.put(2, (Object) inner);
        target.putAll(source);
        assertEquals("a 2 3", keys(target));
        assertSame(inner, target.get(text("2")));
        assertFalse(inner.isPrivate());
    }

    @Test
    void removesInAnyOrder() {
        for (int step : new int[] {1, 7, 999, 499}) {
            MapValue map = new MapValue();
            for (int i = 0; i < 1000; i++) {
                map.put(text("k" + i), (long) i);
            }
            int next = 0;
            for (int left = 1000; left > 0; left--) {
                assertEquals((long) next, map.remove(text("k" + next)));
                assertEquals(left - 1, map.size());
                next = (next + step) % 1000;
            }
        }
    }
}
