package org.inplace.lua.runtime;

/** The names that chunks have in messages (section 10.2 of the specification). */
public final class ChunkName {

    /** The room for a name, one byte of it for an end mark. */
    private static final int LIMIT = 60;

    private static final ByteString DOTS = ByteString.ofLatin1("...");
    private static final ByteString OPENING = ByteString.ofLatin1("[string \"");
    private static final ByteString CLOSING = ByteString.ofLatin1("\"]");
    private static final ByteString CUT_CLOSING = DOTS.concat(CLOSING);

    private ChunkName() {
    }

    /**
     * What is printed of a name.
     *
     * @param name begins with {@code =} if it is to be shown as it is, with {@code @} if it is a file's; else it is a text
     */
    public static ByteString shown(ByteString name) {
        int end = find(name, false);
        if (end > 0 && name.at(0) == '=') {
            return name.substring(1, Math.min(end, LIMIT));
        }
        if (end > 0 && name.at(0) == '@') {
            int room = LIMIT - 8;
            return end - 1 <= room ? name.substring(1, end) : DOTS.concat(name.substring(end - room, end));
        }
        int shown = Math.min(find(name, true), LIMIT - 17);
        return OPENING.concat(name.substring(0, shown)).concat(shown < end ? CUT_CLOSING : CLOSING);
    }

    /** Where the first zero byte is or, if asked for, the first line break; else the length. */
    private static int find(ByteString name, boolean lineBreaks) {
        int at = 0;
        while (at < name.length() && name.at(at) != 0 && !(lineBreaks && (name.at(at) == '\n' || name.at(at) == '\r'))) {
            at++;
        }
        return at;
    }
}
