package org.inplace.ruff.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;

/** The entries of maps in the code point order of their keys; remembers it for maps that have the same keys as others before. */
final class KeyOrder {

    private record Known(Text[] keys, int[] positions) {

        boolean fits(MapValue map) {
            for (int i = 0; i < keys.length; i++) {
                if (map.keyAt(i) != keys[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** By the number of keys. */
    private final Known[] known = new Known[16];

    /** The positions of a map's entries. */
    int[] of(MapValue map) {
        int slot = map.size();
        if (slot >= known.length || map.hasHoles()) {
            return sorted(map).positions;
        }
        if (known[slot] == null || !known[slot].fits(map)) {
            known[slot] = sorted(map);
        }
        return known[slot].positions;
    }

    private static Known sorted(MapValue map) {
        int[] positions = map.positions();
        Text[] keys = new Text[positions.length];
        Arrays.setAll(keys, i -> map.keyAt(positions[i]));
        Comparator<Integer> byKey = Comparator.comparing(i -> keys[i]);
        return new Known(keys, IntStream.range(0, keys.length).boxed().sorted(byKey).mapToInt(i -> positions[i]).toArray());
    }
}
