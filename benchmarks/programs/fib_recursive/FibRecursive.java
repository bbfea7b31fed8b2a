/** Recursive Fibonacci: nothing but calls, comparisons and additions. */
final class FibRecursive {
    static long fib(long n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static long bench() {
        return fib(30);
    }

    static void main() {
        IO.println(bench());
    }
}
