/** Builds a string of ten thousand characters, one by one. */
final class StringConcat10k {
    static long bench() {
        int n = 10_000;
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < n; i++) {
            builder.append('x');
        }
        String text = builder.toString();
        if (text.charAt(0) != 'x' || text.charAt(n / 2) != 'x' || text.charAt(n - 1) != 'x') {
            return -1;
        }
        return text.length();
    }

    static void main() {
        IO.println(bench());
    }
}
