import java.util.Arrays;

/** The spectral norm of the matrix 1, 1/2, 1/4, 1/3, ... by power iteration: double arithmetic, small calls. */
final class SpectralNorm {
    static double entry(long i, long j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    static double[] times(double[] v) {
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            double sum = 0.0;
            for (int j = 0; j < v.length; j++) {
                sum += entry(i, j) * v[j];
            }
            result[i] = sum;
        }
        return result;
    }

    static double[] timesTransposed(double[] v) {
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            double sum = 0.0;
            for (int j = 0; j < v.length; j++) {
                sum += entry(j, i) * v[j];
            }
            result[i] = sum;
        }
        return result;
    }

    static double root(double a) {
        double guess = (1.0 + a) / 2.0;
        double better = (guess + a / guess) / 2.0;
        while (better < guess) {
            guess = better;
            better = (guess + a / guess) / 2.0;
        }
        return guess;
    }

    static double bench() {
        double[] u = new double[100];
        Arrays.fill(u, 1.0);
        double[] v = {};
        for (int round = 0; round < 10; round++) {
            v = timesTransposed(times(u));
            u = timesTransposed(times(v));
        }
        double uv = 0.0;
        double vv = 0.0;
        for (int i = 0; i < u.length; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return root(uv / vv);
    }

    static void main() {
        IO.println(bench());
    }
}
