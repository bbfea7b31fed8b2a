import java.util.ArrayList;
import java.util.List;

/** Creates a hundred thousand small objects, keeps them all, then reads their fields. */
final class ObjectCreation {
    record Point(long x, long y) {}

    static long bench() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            points.add(new Point(i, i + 1));
        }
        long total = 0;
        for (Point p : points) {
            total += p.x() * 2 - p.y();
        }
        return total;
    }

    static void main() {
        IO.println(bench());
    }
}
