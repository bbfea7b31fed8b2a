package org.inplace.differential.lua;

import java.util.List;
import java.util.Random;

/** The choices that make a program: the same seed makes the same ones. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
