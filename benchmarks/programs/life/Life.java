/** Conway's game of life on a 64 by 64 torus for 50 generations: arrays of arrays, read and written by two indexes. */
final class Life {
    static long[][] randomGrid(int n) {
        long[][] grid = new long[n][n];
        long seed = 2024;
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                seed = (seed * 1103515245 + 12345) % 2147483648L;
                grid[y][x] = seed / 65536 % 2;
            }
        }
        return grid;
    }

    static long[][] nextGeneration(long[][] grid, int n) {
        long[][] next = new long[n][n];
        for (int y = 0; y < n; y++) {
            long[] above = grid[(y + n - 1) % n];
            long[] here = grid[y];
            long[] below = grid[(y + 1) % n];
            for (int x = 0; x < n; x++) {
                int left = (x + n - 1) % n;
                int right = (x + 1) % n;
                long around = above[left] + above[x] + above[right] + here[left] + here[right]
                        + below[left] + below[x] + below[right];
                if (around == 3 || around == 2 && here[x] == 1) {
                    next[y][x] = 1;
                }
            }
        }
        return next;
    }

    static long bench() {
        int n = 64;
        long[][] grid = randomGrid(n);
        for (int generation = 0; generation < 50; generation++) {
            grid = nextGeneration(grid, n);
        }
        long digest = 0;
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                digest = (digest * 3 + grid[y][x]) % 1000000007;
            }
        }
        return digest;
    }

    static void main() {
        IO.println(bench());
    }
}
