import java.util.Arrays;

/** Builds an array of a hundred thousand ints by appending. */
final class ArrayBuild {
    static long bench() {
        long[] xs = new long[8];
        int size = 0;
        for (int i = 0; i < 100_000; i++) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
            }
            xs[size++] = i * 3L;
        }
        return size + xs[0] + xs[50_000] + xs[99_999];
    }

    static void main() {
        IO.println(bench());
    }
}
