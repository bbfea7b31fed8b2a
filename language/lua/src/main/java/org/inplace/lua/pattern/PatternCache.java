package org.inplace.lua.pattern;

import org.inplace.lua.runtime.ByteString;

/**
 * The patterns that were compiled recently. Threads that race for it compile more often than necessary, no worse: all it holds is
 * immutable.
 */
public final class PatternCache {

    private static final int SIZE = 256;

    private final Pattern[] patterns = new Pattern[SIZE];

    /** The compiled form of a pattern that {@code ^} anchors. */
    public Pattern get(ByteString text) {
        int slot = text.hashCode() & SIZE - 1;
        Pattern pattern = patterns[slot];
        if (pattern == null || !pattern.text().equals(text)) {
            pattern = Pattern.compile(text, true);
            patterns[slot] = pattern;
        }
        return pattern;
    }

    /** The compiled form of a pattern in which {@code ^} is an ordinary byte. */
    public Pattern getUnanchored(ByteString text) {
        Pattern pattern = get(text);
        return pattern.isAnchored() ? Pattern.compile(text, false) : pattern;
    }
}
