package org.inplace.core.value;

/**
 * Growable storage that several texts share: each text is a prefix of it. The units behind the longest prefix belong to
 * whoever {@linkplain #claim claims} them; those before never change.
 *
 * <p>
 * Only the thread that made a buffer may extend it, so that claiming needs no atomic instruction; texts that another thread
 * extends move to a buffer of its own.
 */
final class TextBuffer {

    /** One unit per code point, if all of them are below 256; else null. */
    final byte[] narrow;
    /** One unit per code point; null if {@link #narrow} is not. */
    final int[] wide;
    private final long owner = Thread.currentThread().threadId();
    private int used;

    private TextBuffer(int capacity, boolean isWide) {
        narrow = isWide ? null : new byte[capacity];
        wide = isWide ? new int[capacity] : null;
    }

    /** A buffer that begins with some texts, one behind the other. */
    static TextBuffer of(int capacity, Text... parts) {
        boolean isWide = false;
        for (Text part : parts) {
            isWide |= part.narrow() == null;
        }
        TextBuffer buffer = new TextBuffer(capacity, isWide);
        for (Text part : parts) {
            buffer.write(buffer.used, part);
            buffer.used += part.length();
        }
        return buffer;
    }

    /** Fills units that were claimed with a text that fits in their width. */
    void write(int at, Text text) {
        if (narrow == null) {
            text.copyTo(wide, at);
        } else if (text.length() == 1) {
            narrow[at] = text.narrow()[0];
        } else {
            System.arraycopy(text.narrow(), 0, narrow, at, text.length());
        }
    }

    int capacity() {
        return narrow != null ? narrow.length : wide.length;
    }

    /** Whether a prefix is the longest that a text has of this buffer. */
    boolean endsAt(int length) {
        return used == length;
    }

    /**
     * Reserves units behind a prefix for the caller, who must fill them.
     *
     * @return false if the units are taken already, or if there is no room for so many, or on a foreign thread
     */
    boolean claim(int length, int count) {
        if (used != length || count > capacity() - length || owner != Thread.currentThread().threadId()) {
            return false;
        }
        used = length + count;
        return true;
    }
}
