import java.util.Arrays;

/** The sieve of Eratosthenes up to a million: writes to elements of one array of booleans. */
final class Sieve {
    static long countPrimes(int limit) {
        boolean[] prime = new boolean[limit + 1];
        Arrays.fill(prime, true);
        for (int p = 2; p * p <= limit; p++) {
            if (prime[p]) {
                for (int multiple = p * p; multiple <= limit; multiple += p) {
                    prime[multiple] = false;
                }
            }
        }
        long count = 0;
        for (int n = 2; n <= limit; n++) {
            if (prime[n]) {
                count++;
            }
        }
        return count;
    }

    static long bench() {
        return countPrimes(1_000_000);
    }

    static void main() {
        IO.println(bench());
    }
}
