package org.inplace.core.value;

import java.util.Arrays;

/** Comparing texts, and finding one in another. */
final class TextSearch {

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
        for (int i = Math.max(from, 0); i <= text.length() - part.length(); i++) {
            if (occurs(text, i, part)) {
                return i;
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
