package org.inplace.ruff.regex;

/** A text that notices how often its characters are read: what a regular expression does cannot be seen in any other way. */
abstract class CountedText implements CharSequence {

    private final String text;

    CountedText(String text) {
        this.text = text;
    }

    /** Called before each read of a character. */
    abstract void count();

    @Override
    public final char charAt(int index) {
        count();
        return text.charAt(index);
    }

    @Override
    public final int length() {
        return text.length();
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public final String toString() {
        return text;
    }
}
