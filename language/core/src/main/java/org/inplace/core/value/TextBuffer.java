package org.inplace.core.value;

/**
 * Growable storage that several texts share: each text is a prefix of it. The units behind the longest prefix belong to
 * whoever {@linkplain #claim claims} them; those before never change.
 *
 * <p>
 * Only the thread that made a buffer may extend it, so that claiming needs no atomic instruction; texts that another thread
 * extends move to a buffer of its own.
 */
abstract sealed class TextBuffer {

    private final long owner = Thread.currentThread().threadId();
    private int used;

    /** A buffer that begins with some texts, one behind the other. */
    static TextBuffer of(int capacity, Text... parts) {
        boolean isWide = false;
        for (Text part : parts) {
            isWide |= part.narrow() == null;
        }
        TextBuffer buffer = isWide ? new Wide(capacity) : new Narrow(capacity);
        for (Text part : parts) {
            buffer.write(buffer.used, part);
            buffer.used += part.length();
        }
        return buffer;
    }

    /** A length as an int, if a text can be so long. */
    static int checked(long length) {
        if (length > Text.MAX_LENGTH) {
            throw new OutOfMemoryError("text of " + length + " characters");
        }
        return (int) length;
    }

    abstract int capacity();

    /** Fills units that were claimed with a text that fits in their width. */
    abstract void write(int at, Text text);

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
        if (used != length || count > capacity() - length || !OneThread.heldEverywhere() && owner != Thread.currentThread().threadId()) {
            return false;
        }
        used = length + count;
        return true;
    }

    /** One unit per code point, all of which are below 256. */
    static final class Narrow extends TextBuffer {

        final byte[] units;

        private Narrow(int capacity) {
            units = new byte[capacity];
        }

        @Override
        int capacity() {
            return units.length;
        }

        @Override
        void write(int at, Text text) {
            if (text.length() == 1) {
                units[at] = text.narrow()[0];
            } else {
                System.arraycopy(text.narrow(), 0, units, at, text.length());
            }
        }
    }

    /** One unit per code point. */
    static final class Wide extends TextBuffer {

        final int[] units;

        private Wide(int capacity) {
            units = new int[capacity];
        }

        @Override
        int capacity() {
            return units.length;
        }

        @Override
        void write(int at, Text text) {
            text.copyTo(units, at);
        }
    }
}
