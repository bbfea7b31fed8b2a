package org.inplace.lua.syntax;

import java.util.Map;

/**
 * The lines of a function's code.
 *
 * @param active those that have code, in ascending order
 * @param end the line where the function ends by itself
 * @param starts by the offset of a statement, the lines where its execution begins, unless that is the first one of its text
 */
public record Lines(int[] active, int end, Map<Integer, int[]> starts) {

    public static final int[] NONE = {};

    /** The lines where a statement's execution begins; null for that where its text begins. */
    public int[] at(int offset) {
        return starts.get(offset);
    }
}
