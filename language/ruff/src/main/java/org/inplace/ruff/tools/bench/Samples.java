package org.inplace.ruff.tools.bench;

import java.util.Arrays;
import java.util.List;

/** Measured durations of one program, in milliseconds. */
record Samples(String name, double[] millis) {

    static Samples of(String name, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Samples(name, sorted);
    }

    double mean() {
        return Arrays.stream(millis).average().orElse(0);
    }

    double median() {
        int middle = millis.length / 2;
        return millis.length % 2 == 1 ? millis[middle] : (millis[middle - 1] + millis[middle]) / 2;
    }

    double min() {
        return millis[0];
    }

    double max() {
        return millis[millis.length - 1];
    }

    /** The standard deviation of the samples. */
    double deviation() {
        double mean = mean();
        return millis.length < 2 ? 0 : Math.sqrt(Arrays.stream(millis).map(m -> (m - mean) * (m - mean)).sum() / (millis.length - 1));
    }
}
