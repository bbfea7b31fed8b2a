package org.inplace.core.value;

import java.util.Arrays;

/** Comparing texts, and finding one in another. */
final class TextSearch {

    /** How many more units than it advanced a simple search may compare before it gives up. */
    private static final int PATIENCE = 256;

    private TextSearch() {
    }

    static boolean matches(Text text, int index, Text part) {
        int count = part.length();
        if (index < 0 || index > text.length() - count) {
            return false;
        }
        byte[] units = text.narrow();
        byte[] partUnits = part.narrow();
        if (units != null) {
            return partUnits != null && Arrays.equals(units, index, index + count, partUnits, 0, count);
        }
        if (partUnits == null) {
            return Arrays.equals(text.wide(), index, index + count, part.wide(), 0, count);
        }
        for (int i = 0; i < count; i++) {
            if (text.unit(index + i) != part.unit(i)) {
                return false;
            }
        }
        return true;
    }

    static int first(Text text, Text part, int from) {
        int start = Math.max(from, 0);
        if (start > text.length() - part.length()) {
            return -1;
        }
        if (part.isEmpty()) {
            return start;
        }
        byte[] units = text.narrow();
        byte[] partUnits = part.narrow();
        if (units == null) {
            return firstInWide(text, part, start);
        }
        return partUnits == null ? -1 : firstInNarrow(text, part, start);
    }

    private static int firstInNarrow(Text text, Text part, int from) {
        byte[] units = text.narrow();
        byte[] partUnits = part.narrow();
        int count = part.length();
        int last = text.length() - count;
        byte head = partUnits[0];
        long effort = 0;
        for (int i = from; i <= last; i++) {
            if (units[i] == head) {
                int same = count == 1 ? -1 : Arrays.mismatch(units, i, i + count, partUnits, 0, count);
                if (same < 0) {
                    return i;
                }
                effort += same;
                if (effort > PATIENCE + i - from) {
                    return firstInLinearTime(text, part, i + 1);
                }
            }
        }
        return -1;
    }

    private static int firstInWide(Text text, Text part, int from) {
        int[] units = text.wide();
        int[] partUnits = new int[part.length()];
        part.copyTo(partUnits, 0);
        int count = partUnits.length;
        int last = text.length() - count;
        long effort = 0;
        for (int i = from; i <= last; i++) {
            if (units[i] == partUnits[0]) {
                int same = count == 1 ? -1 : Arrays.mismatch(units, i, i + count, partUnits, 0, count);
                if (same < 0) {
                    return i;
                }
                effort += same;
                if (effort > PATIENCE + i - from) {
                    return firstInLinearTime(text, part, i + 1);
                }
            }
        }
        return -1;
    }

    /** The algorithm of Knuth, Morris and Pratt: for texts with many long beginnings of the part in them. */
    private static int firstInLinearTime(Text text, Text part, int from) {
        int count = part.length();
        int[] border = new int[count + 1];
        border[0] = -1;
        for (int i = 0, matched = -1; i < count; border[++i] = ++matched) {
            while (matched >= 0 && part.unit(matched) != part.unit(i)) {
                matched = border[matched];
            }
        }
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            while (matched >= 0 && part.unit(matched) != text.unit(i)) {
                matched = border[matched];
            }
            if (++matched == count) {
                return i + 1 - count;
            }
        }
        return -1;
    }

    static int last(Text text, Text part, int from) {
        for (int i = Math.min(from, text.length() - part.length()); i >= 0; i--) {
            if (occurs(text, i, part)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean occurs(Text text, int index, Text part) {
        return part.isEmpty() || text.unit(index) == part.unit(0) && matches(text, index, part);
    }

    static int compare(Text left, Text right) {
        byte[] units = left.narrow();
        byte[] others = right.narrow();
        if (units != null && others != null) {
            return Arrays.compareUnsigned(units, 0, left.length(), others, 0, right.length());
        }
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(left.unit(i), right.unit(i));
            if (order != 0) {
                return order;
            }
        }
        return left.length() - right.length();
    }
}
