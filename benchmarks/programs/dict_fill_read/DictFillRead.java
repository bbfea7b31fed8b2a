import java.util.HashMap;
import java.util.Map;

/** Fills a map with a hundred thousand int keys and reads every entry back. */
final class DictFillRead {
    static long bench() {
        long n = 100_000;
        Map<Long, Long> squares = new HashMap<>();
        for (long i = 0; i < n; i++) {
            squares.put(i, i * i);
        }
        long total = 0;
        for (long i = 0; i < n; i++) {
            total += squares.get(i);
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
