package org.inplace.core.source;

/**
 * A place in a text as people count: line and column from 1, a column being one Unicode code point.
 */
public record Position(int line, int column) {

    /**
     * The position of a UTF-16 offset. {@code \n}, {@code \r\n} and a lone {@code \r} end a line. Takes time linear in the
     * offset: meant for diagnostics.
     */
    public static Position of(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        int limit = Math.min(offset, text.length());
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            boolean pairFollows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pairFollows) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, Character.codePointCount(text, lineStart, Math.max(lineStart, limit)) + 1);
    }

    /** As in messages: {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
