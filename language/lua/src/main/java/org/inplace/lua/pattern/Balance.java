package org.inplace.lua.pattern;

/** Finds for {@code %b} which byte closes another, in one subject. */
final class Balance {

    /** From this distance on, a search for a closing byte that failed is not repeated for every opening one. */
    private static final int FAR = 256;

    private final Matcher matcher;
    private final byte[] subject;
    private final int length;
    /** Where each opening byte is closed, by position; made when it pays. */
    private int[] closed;
    private Item closedFor;

    /** @param matcher which is told how much has been looked at */
    Balance(Matcher matcher, byte[] subject, int length) {
        this.matcher = matcher;
        this.subject = subject;
        this.length = length;
    }

    /** Behind the byte that closes the one at a position; -1 if there is none. */
    int behind(Item item, int from) {
        byte open = (byte) item.number;
        byte close = (byte) item.second;
        if (from >= length || subject[from] != open) {
            return -1;
        }
        if (closedFor == item) {
            return closed[from];
        }
        int depth = 1;
        for (int position = from + 1; position < length; position++) {
            byte b = subject[position];
            if (b == close) {
                depth--;
                if (depth == 0) {
                    matcher.spend(position - from);
                    return position + 1;
                }
            } else if (b == open) {
                depth++;
            }
        }
        matcher.spend(length - from);
        if (length - from > FAR && open != close) {
            closed = closings(open, close);
            closedFor = item;
        }
        return -1;
    }

    private int[] closings(byte open, byte close) {
        int[] behind = new int[length];
        int[] opened = new int[length];
        int depth = 0;
        for (int i = 0; i < length; i++) {
            if (subject[i] == open) {
                behind[i] = -1;
                opened[depth++] = i;
            } else if (subject[i] == close && depth > 0) {
                behind[opened[--depth]] = i + 1;
            }
        }
        return behind;
    }
}
