/** The product of two 200 by 200 matrices of doubles, as arrays of arrays. */
final class Matmul {
    static final double[][] LEFT = makeMatrix(200, 3);
    static final double[][] RIGHT = makeMatrix(200, 7);

    static double[][] makeMatrix(int n, int factor) {
        double[][] rows = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i][j] = (i * factor + j) % 10 * 0.5;
            }
        }
        return rows;
    }

    static double[][] multiply(double[][] a, double[][] b, int n) {
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] left = a[i];
            for (int j = 0; j < n; j++) {
                double sum = 0.0;
                for (int k = 0; k < n; k++) {
                    sum += left[k] * b[k][j];
                }
                product[i][j] = sum;
            }
        }
        return product;
    }

    static double bench() {
        double[][] product = multiply(LEFT, RIGHT, 200);
        double trace = 0.0;
        for (int i = 0; i < 200; i++) {
            trace += product[i][i];
        }
        return trace;
    }

    static void main() {
        IO.println(bench());
    }
}
