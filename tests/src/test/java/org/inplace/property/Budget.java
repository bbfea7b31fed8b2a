package org.inplace.property;

/** Ends programs that grow too large for a quick test; they are not used. */
final class Budget {

    /** Not catchable by a program. */
    @SuppressWarnings("serial")
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super(null, null, false, false);
        }
    }

    private static final int MAX_STEPS = 40_000;
    private static final int MAX_COPIES = 1_500_000;
    private static final int MAX_OUTPUT = 200_000;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_CALLS = 150;

    private int steps;
    private int copies;
    private int output;

    void step() {
        require(++steps <= MAX_STEPS);
    }

    void copy() {
        require(++copies <= MAX_COPIES);
    }

    void output(int characters) {
        output += characters;
        require(output <= MAX_OUTPUT);
    }

    void calls(int depth) {
        require(depth <= MAX_CALLS);
    }

    /** The same text, if it is not too long. */
    static String text(String text) {
        require(text.length() <= MAX_TEXT);
        return text;
    }

    static void require(boolean condition) {
        if (!condition) {
            throw new Exceeded();
        }
    }
}
