package org.inplace.core.value;

/** Puts a text of known length together. */
final class TextWriter {

    private final byte[] narrow;
    private final int[] wide;
    private int at;

    /**
     * @param length of the text that {@link #build} returns
     * @param isWide whether a part may hold code points above 255
     * @throws OutOfMemoryError if the length exceeds {@link Text#MAX_LENGTH}
     */
    TextWriter(long length, boolean isWide) {
        int checked = TextBuffer.checked(length);
        this.narrow = isWide ? null : new byte[checked];
        this.wide = isWide ? new int[checked] : null;
    }

    void add(Text part) {
        add(part, 0, part.length());
    }

    /** Adds the code points from one index of a text to before another. */
    void add(Text part, int from, int to) {
        byte[] units = part.narrow();
        if (narrow != null) {
            System.arraycopy(units, from, narrow, at, to - from);
        } else if (units == null) {
            System.arraycopy(part.wide(), from, wide, at, to - from);
        } else {
            for (int i = from; i < to; i++) {
                wide[at + i - from] = units[i] & 0xff;
            }
        }
        at += to - from;
    }

    /** Adds again what there is, until the text is complete; its length must be a multiple. */
    void fill() {
        Object units = narrow != null ? narrow : wide;
        int length = narrow != null ? narrow.length : wide.length;
        while (at < length) {
            int count = Math.min(at, length - at);
            System.arraycopy(units, 0, units, at, count);
            at += count;
        }
    }

    Text build() {
        return narrow != null ? Text.ofNarrow(narrow) : Text.ofCodePoints(wide);
    }
}
