/** Two nested counting loops, a million rounds of the inner body. */
final class NestedLoops {
    static long bench() {
        long total = 0;
        long i = 0;
        while (i < 1000) {
            long j = 0;
            while (j < 1000) {
                total = Math.addExact(total, Math.multiplyExact(i, j));
                j++;
            }
            i++;
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
