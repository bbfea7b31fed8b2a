package org.inplace.library;

import java.util.Random;

/** Random strings in which what is looked for occurs, and characters that are special in one way or another. */
final class RandomText {

    private static final int[] COMMON = "aab bB_-.1\n\r\t ".codePoints().toArray();
    private static final int[] LATIN = "éÉß÷×ÿµ\u00a0\u0085°²ñ".codePoints().toArray();
    private static final int[] WIDE = "ΣσςИиİıſK\u3000\u2003\u200d\u0301😀𝒳Ǆ٣日ﬁ".codePoints().toArray();

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A string of less than so many code points: in ASCII, in Latin-1, or of any. */
    String text(int bound) {
        int alphabets = 1 + below(3);
        int length = below(bound);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] alphabet = switch (below(3) == 0 ? below(alphabets) : 0) {
                case 0 -> COMMON;
                case 1 -> LATIN;
                default -> WIDE;
            };
            text.appendCodePoint(alphabet[below(alphabet.length)]);
        }
        return text.toString();
    }

    /** A part of a string, or now and then another one. */
    String part(String text) {
        if (below(4) == 0) {
            return text(3);
        }
        int[] codePoints = text.codePoints().toArray();
        int from = below(codePoints.length + 1);
        int count = Math.min(below(4), codePoints.length - from);
        return new String(codePoints, from, count);
    }
}
