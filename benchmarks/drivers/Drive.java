import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Drive CLASS BUDGET LEAST MOST: calls bench() of a class for BUDGET milliseconds, but at least LEAST and at most MOST
 * times; prints what each call took.
 */
final class Drive {
    public static void main(String[] args) throws ReflectiveOperationException {
        Method bench = Class.forName(args[0]).getDeclaredMethod("bench");
        double budget = Double.parseDouble(args[1]);
        int least = Integer.parseInt(args[2]);
        int most = Integer.parseInt(args[3]);
        List<Double> times = new ArrayList<>();
        Object checksum = null;
        long begin = System.nanoTime();
        long now = begin;
        while ((now - begin) / 1e6 < budget && times.size() < most || times.size() < least) {
            long start = System.nanoTime();
            Object result = bench.invoke(null);
            now = System.nanoTime();
            if (!times.isEmpty() && !result.equals(checksum)) {
                throw new IllegalStateException("bench() returned " + checksum + ", then " + result);
            }
            checksum = result;
            times.add((now - start) / 1e6);
        }
        for (double time : times) {
            System.out.println("ms " + time);
        }
        System.out.println("checksum " + checksum);
    }
}
