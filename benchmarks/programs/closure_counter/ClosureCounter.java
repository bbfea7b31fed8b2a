import java.util.function.LongSupplier;

/** Two closures count on, each in a captured variable of its own, five hundred thousand times. */
final class ClosureCounter {
    static LongSupplier makeCounter(long step) {
        long[] count = {0};
        return () -> {
            count[0] += step;
            return count[0];
        };
    }

    static long bench() {
        LongSupplier ones = makeCounter(1);
        LongSupplier threes = makeCounter(3);
        long total = 0;
        for (int i = 0; i < 500_000; i++) {
            total = (total + ones.getAsLong() + threes.getAsLong()) % 1000003;
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
