package org.inplace.ruff.regex;

/**
 * What a pattern's flags say at a place in it.
 *
 * @param folds {@code i}: letters of both cases are the same
 * @param multiline {@code m}: {@code ^} and {@code $} match at lines
 * @param dotAll {@code s}: the dot matches line ends, too
 * @param extended {@code x}: white space and comments are ignored
 * @param lazy {@code U}: repetitions are lazy, and those with a question mark are greedy
 */
record Flags(boolean folds, boolean multiline, boolean dotAll, boolean extended, boolean lazy) {

    static final Flags NONE = new Flags(false, false, false, false, false);

    /** The flags with the one of a letter changed; null if there is no such flag. */
    Flags with(int letter, boolean value) {
        return switch (letter) {
            case 'i' -> new Flags(value, multiline, dotAll, extended, lazy);
            case 'm' -> new Flags(folds, value, dotAll, extended, lazy);
            case 's' -> new Flags(folds, multiline, value, extended, lazy);
            case 'x' -> new Flags(folds, multiline, dotAll, value, lazy);
            case 'U' -> new Flags(folds, multiline, dotAll, extended, value);
            default -> null;
        };
    }
}
