/** Counts the ways to put ten queens on a board: backtracking over arrays that all calls share. */
final class Nqueens {
    final int n;
    final boolean[] column;
    final boolean[] rising;
    final boolean[] falling;

    Nqueens(int n) {
        this.n = n;
        column = new boolean[n];
        rising = new boolean[2 * n];
        falling = new boolean[2 * n];
    }

    long place(int row) {
        if (row == n) {
            return 1;
        }
        long found = 0;
        for (int c = 0; c < n; c++) {
            if (!column[c] && !rising[row + c] && !falling[row - c + n]) {
                column[c] = true;
                rising[row + c] = true;
                falling[row - c + n] = true;
                found += place(row + 1);
                column[c] = false;
                rising[row + c] = false;
                falling[row - c + n] = false;
            }
        }
        return found;
    }

    static long bench() {
        return new Nqueens(10).place(0);
    }

    static void main() {
        IO.println(bench());
    }
}
