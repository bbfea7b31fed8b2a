/** The sum of an array of a million ints. The array is made once, outside the measured function. */
final class ArraySum {
    static final long[] NUMBERS = makeNumbers(1_000_000);

    static long[] makeNumbers(int n) {
        long[] xs = new long[n];
        for (int i = 0; i < n; i++) {
            xs[i] = i * 7L % 1000;
        }
        return xs;
    }

    static long bench() {
        long total = 0;
        for (long x : NUMBERS) {
            total = Math.addExact(total, x);
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
