/** Sorts a hundred thousand random ints in place, in a copy of the unsorted data. */
final class Quicksort {
    static final long[] UNSORTED = makeData(100_000);

    static long[] makeData(int n) {
        long seed = 12345;
        long[] xs = new long[n];
        for (int i = 0; i < n; i++) {
            seed = (seed * 1103515245 + 12345) % 2147483648L;
            xs[i] = seed / 1024;
        }
        return xs;
    }

    static void sort(long[] xs, int low, int high) {
        int i = low;
        int j = high;
        long pivot = xs[(low + high) / 2];
        while (i <= j) {
            while (xs[i] < pivot) {
                i++;
            }
            while (xs[j] > pivot) {
                j--;
            }
            if (i <= j) {
                long x = xs[i];
                xs[i] = xs[j];
                xs[j] = x;
                i++;
                j--;
            }
        }
        if (low < j) {
            sort(xs, low, j);
        }
        if (i < high) {
            sort(xs, i, high);
        }
    }

    static long bench() {
        long[] xs = UNSORTED.clone();
        sort(xs, 0, xs.length - 1);
        long digest = 0;
        for (long x : xs) {
            digest = (digest * 31 + x) % 1000000007;
        }
        return digest;
    }

    static void main() {
        IO.println(bench());
    }
}
