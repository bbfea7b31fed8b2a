package org.inplace.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps under random operations must show what linked hash maps of strings show, and so must their copies. */
class MapModelTest {

    private record Pair(MapValue map, Map<String, Object> model) {
    }

    private final List<Pair> pool = new ArrayList<>();
    private Random random;
    private String kinds;
    private int range;

    /** Kinds of keys: d dense, l any integers, t texts; of values: i integers, f floats, o others. */
    @ParameterizedTest
    @CsvSource({"1, di, 60", "2, dlf, 60", "3, li, 30", "4, lio, 3000", "5, to, 6", "6, ti, 200", "7, tif, 3000", "8, dltifo, 100", "9, dlo, 20000", "10, dtf, 10"})
    void behavesLikeALinkedHashMap(long seed, String kindsOfEntries, int keys) {
        random = new Random(seed);
        kinds = kindsOfEntries;
        range = keys;
        for (int round = 0; round < 20; round++) {
            pool.clear();
            pool.add(new Pair(new MapValue(), new LinkedHashMap<>()));
            for (int step = 0; step < 3000; step++) {
                step(random.nextInt(pool.size()));
            }
            pool.forEach(this::check);
        }
    }

    private boolean has(char kind) {
        return kinds.indexOf(kind) >= 0;
    }

    private void step(int which) {
        Pair pair = pool.get(which);
        int chance = random.nextInt(1000);
        if (chance < 3) {
            Pair copy = new Pair(pair.map.copy(), new LinkedHashMap<>(pair.model));
            if (pool.size() < 6) {
                pool.add(copy);
            } else {
                check(pool.set(random.nextInt(pool.size()), copy));
            }
        } else if (chance < 4) {
            pair.map.clear();
            pair.model.clear();
        } else if (chance < 200) {
            remove(pair, key(pair));
        } else if (chance < 260) {
            removeLast(pair);
        } else if (chance < 700) {
            put(pair, key(pair));
        } else {
            find(pair, key(pair));
        }
    }

    /** A key as a Long or a String, now and then an integer in the form of a string. */
    private Object key(Pair pair) {
        Object key;
        if (has('d') && (!has('t') && !has('l') || random.nextInt(50) != 0)) {
            key = random.nextInt(3) != 0 ? (long) pair.model.size() : (long) random.nextInt(pair.model.size() + 1);
        } else if (has('l') && (!has('t') || random.nextInt(4) != 0)) {
            key = (random.nextInt(range) - range / 2) * 1_000_003L << random.nextInt(3) * 20;
        } else {
            String prefix = random.nextInt(5) == 0 ? "\u20AC" : "k";
            key = prefix + random.nextInt(range);
        }
        return random.nextInt(10) == 0 ? key.toString() : key;
    }

    private Object value() {
        while (true) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    if (has('i')) {
                        return random.nextLong();
                    }
                }
                case 1 -> {
                    if (has('f')) {
                        return random.nextDouble();
                    }
                }
                default -> {
                    if (has('o') || !has('i') && !has('f')) {
                        return "v" + random.nextInt();
                    }
                }
            }
        }
    }

    private void put(Pair pair, Object key) {
        Object value = value();
        pair.model.put(key.toString(), value);
        boolean boxed = random.nextInt(3) == 0;
        if (key instanceof Long k) {
            if (value instanceof Long l && !boxed) {
                pair.map.put((long) k, (long) l);
            } else if (value instanceof Double d && !boxed) {
                pair.map.put((long) k, (double) d);
            } else {
                pair.map.put((long) k, value);
            }
        } else {
            Text k = Text.of(key.toString());
            if (value instanceof Long l && !boxed) {
                pair.map.put(k, (long) l);
            } else if (value instanceof Double d && !boxed) {
                pair.map.put(k, (double) d);
            } else {
                pair.map.put(k, value);
            }
        }
    }

    private static void remove(Pair pair, Object key) {
        Object removed = key instanceof Long k ? pair.map.remove(k) : pair.map.remove(Text.of(key.toString()));
        assertEquals(pair.model.remove(key.toString()), removed);
    }

    private static void removeLast(Pair pair) {
        if (!pair.model.isEmpty()) {
            int last = pair.map.end() - 1;
            String key = pair.map.keyAt(last).toString();
            assertEquals(pair.model.remove(key), pair.map.removeAt(last));
        }
    }

    private void find(Pair pair, Object key) {
        int position = key instanceof Long k ? pair.map.find(k) : pair.map.find(Text.of(key.toString()));
        Object expected = pair.model.get(key.toString());
        assertEquals(expected == null, position < 0);
        if (position >= 0) {
            assertEquals(key.toString(), pair.map.keyAt(position).toString());
            assertEquals(expected, pair.map.valueAt(position));
            if (pair.map.hasLongs()) {
                pair.map.setLongAt(position, pair.map.longAt(position) + 1);
                pair.model.put(key.toString(), (Long) expected + 1);
            }
        }
    }

    private void check(Pair pair) {
        MapValue map = pair.map;
        assertEquals(pair.model.size(), map.size());
        Iterator<Map.Entry<String, Object>> entries = pair.model.entrySet().iterator();
        assertEquals(map.size(), map.positions().length);
        for (int i = map.next(0); i >= 0; i = map.next(i + 1)) {
            Map.Entry<String, Object> entry = entries.next();
            Text key = map.keyAt(i);
            assertEquals(entry.getKey(), key.toString());
            assertEquals(entry.getValue(), map.valueAt(i));
            assertEquals(i, map.find(key));
            assertEquals(i, map.find(Text.of(entry.getKey())));
            if (key.isCanonicalInt()) {
                assertEquals(i, map.find(key.canonicalInt()));
            }
            if (map.hasLongKeys()) {
                assertEquals(entry.getKey(), Long.toString(map.longKeyAt(i)));
            }
        }
        assertTrue(map.find(Text.of("absent")) < 0 && map.find(Long.MAX_VALUE) < 0);
    }
}
