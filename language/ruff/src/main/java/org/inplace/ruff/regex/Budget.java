package org.inplace.ruff.regex;

/** A text for an engine that backtracks: it can be read only so often. */
final class Budget extends CountedText {

    /** The engine went back too often. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super(null, null, false, false);
        }
    }

    private static final long READS_PER_CHAR = 40;
    private static final long LEAST = 10_000;

    private long left;

    Budget(String text) {
        super(text);
        this.left = READS_PER_CHAR * text.length() + LEAST;
    }

    @Override
    void count() {
        if (--left < 0) {
            throw new Exceeded();
        }
    }
}
