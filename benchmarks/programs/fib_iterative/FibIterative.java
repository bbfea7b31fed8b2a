/** Iterative Fibonacci, ten thousand times, up to the largest that a long holds comfortably. */
final class FibIterative {
    static long fib(long n) {
        long a = 0;
        long b = 1;
        for (long i = 0; i < n; i++) {
            long next = Math.addExact(a, b);
            a = b;
            b = next;
        }
        return a;
    }

    static long bench() {
        long total = 0;
        for (long round = 0; round < 10_000; round++) {
            total = Math.addExact(total, fib(round % 91) % 1000);
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
