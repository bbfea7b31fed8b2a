/** A helper function reads an array inside the loop that writes it. */
final class ReadHelper {
    static long around(long[] xs, int i) {
        return xs[i - 1] + xs[i] + xs[i + 1];
    }

    static long bench() {
        int n = 10_000;
        long[] xs = new long[n];
        for (int i = 0; i < n; i++) {
            xs[i] = i * 37L % 1000;
        }
        for (int round = 0; round < 20; round++) {
            for (int i = 1; i < n - 1; i++) {
                xs[i] = (around(xs, i) + round) % 1000;
            }
        }
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
