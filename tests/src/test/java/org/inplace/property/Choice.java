package org.inplace.property;

import java.util.List;
import java.util.SplittableRandom;

/** Decisions that follow from a seed. */
final class Choice {

    private final SplittableRandom random;

    Choice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    @SafeVarargs
    final <T> T of(T... list) {
        return list[below(list.length)];
    }

    /** An index into {@code weights}, in proportion to them. */
    int weighted(int... weights) {
        int sum = 0;
        for (int w : weights) {
            sum += w;
        }
        int r = below(sum);
        int i = 0;
        while (r >= weights[i]) {
            r -= weights[i++];
        }
        return i;
    }
}
