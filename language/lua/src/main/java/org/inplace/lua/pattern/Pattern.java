package org.inplace.lua.pattern;

import org.inplace.lua.runtime.ByteString;

/** A compiled pattern. Immutable, so that everyone can share it. */
public final class Pattern {

    /** What a capture is when a match is complete. */
    enum Capture {
        TEXT,
        POSITION,
        UNFINISHED
    }

    private final ByteString text;
    final Item[] items;
    final Capture[] captures;
    /** Whether it matches at the start position only. */
    final boolean anchored;
    /** The number of items that can be matched in several ways. */
    final int choices;
    /** The bytes of which every match begins with one; null if that is not known. */
    final boolean[] first;
    /** The byte that every match begins with; -1 if that is not known. */
    final int firstByte;
    private final boolean plain;

    Pattern(ByteString text, Item[] items, Capture[] captures, boolean anchored, int choices, boolean[] first, int firstByte, boolean plain) {
        this.text = text;
        this.items = items;
        this.captures = captures;
        this.anchored = anchored;
        this.choices = choices;
        this.first = first;
        this.firstByte = firstByte;
        this.plain = plain;
    }

    /** @param anchor whether {@code ^} at the beginning is an anchor, not the byte itself */
    public static Pattern compile(ByteString text, boolean anchor) {
        return new PatternCompiler(text).compile(anchor);
    }

    public ByteString text() {
        return text;
    }

    /** Whether {@code find} takes the pattern literally: it has none of the bytes that mean something. */
    public boolean isPlain() {
        return plain;
    }

    /** How many captures it has. */
    public int captures() {
        return captures.length;
    }

    /** Whether it matches at the start position only. */
    public boolean isAnchored() {
        return anchored;
    }
}
