import java.util.HashMap;
import java.util.Map;

/**
 * A cache of 500 entries that drops the least recently used one, asked a hundred thousand times.
 *
 * Entries live in slots 1 to 500; older and newer link the slots in order of use, in a ring through slot 0.
 * A map finds the slot of a key; -1 stands for a key whose entry was dropped.
 */
final class LruCache {
    final Map<Long, Integer> slotOf = new HashMap<>();
    final long[] keyAt;
    final long[] valueAt;
    final int[] older;
    final int[] newer;
    int size = 1;

    LruCache(int capacity) {
        keyAt = new long[capacity + 1];
        valueAt = new long[capacity + 1];
        older = new int[capacity + 1];
        newer = new int[capacity + 1];
    }

    void unlink(int slot) {
        newer[older[slot]] = newer[slot];
        older[newer[slot]] = older[slot];
    }

    void linkNewest(int slot) {
        int newest = older[0];
        older[slot] = newest;
        newer[slot] = 0;
        newer[newest] = slot;
        older[0] = slot;
    }

    long find(long key) {
        Integer slot = slotOf.get(key);
        if (slot == null || slot < 0) {
            return -1;
        }
        unlink(slot);
        linkNewest(slot);
        return valueAt[slot];
    }

    void store(long key, long value) {
        int slot;
        if (size < keyAt.length) {
            slot = size++;
        } else {
            slot = newer[0];
            unlink(slot);
            slotOf.put(keyAt[slot], -1);
        }
        keyAt[slot] = key;
        valueAt[slot] = value;
        slotOf.put(key, slot);
        linkNewest(slot);
    }

    static long bench() {
        LruCache cache = new LruCache(500);
        long state = 7;
        long hits = 0;
        long total = 0;
        for (int i = 0; i < 100_000; i++) {
            state = (state * 1103515245 + 12345) % 2147483648L;
            long key = state / 65536 % 1000 * (state / 256 % 100) / 100;
            long value = cache.find(key);
            if (value < 0) {
                value = key * 3;
                cache.store(key, value);
            } else {
                hits++;
            }
            total += value;
        }
        return hits * 1_000_000_000 + total;
    }

    static void main() {
        IO.println(bench());
    }
}
