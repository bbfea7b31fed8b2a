package org.inplace.ruff.regex;

/** A text for an engine that backtracks: it can be read only so often. */
final class Budget implements CharSequence {

    /** The engine went back too often. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super(null, null, false, false);
        }
    }

    private static final long READS_PER_CHAR = 40;
    private static final long LEAST = 10_000;

    private final String text;
    private long left;

    Budget(String text) {
        this.text = text;
        this.left = READS_PER_CHAR * text.length() + LEAST;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exceeded();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
