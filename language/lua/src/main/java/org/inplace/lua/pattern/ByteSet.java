package org.inplace.lua.pattern;

/** Sets of bytes as tables of 256 answers: the classes of patterns, in the C locale. Not to be written once they are made. */
final class ByteSet {

    static final boolean[] ANY = new boolean[256];
    private static final boolean[][] CLASSES = new boolean[128][];

    static {
        for (int b = 0; b < 256; b++) {
            ANY[b] = true;
        }
        for (char name : "acdlpsuwxz".toCharArray()) {
            boolean[] set = new boolean[256];
            boolean[] others = new boolean[256];
            for (int b = 0; b < 256; b++) {
                set[b] = isIn(b, name);
                others[b] = !set[b];
            }
            CLASSES[name] = set;
            CLASSES[name - 0x20] = others;
        }
    }

    private ByteSet() {
    }

    private static boolean isIn(int b, char name) {
        boolean lower = b >= 'a' && b <= 'z';
        boolean upper = b >= 'A' && b <= 'Z';
        boolean digit = b >= '0' && b <= '9';
        return switch (name) {
            case 'a' -> lower || upper;
            case 'c' -> b < ' ' || b == 127;
            case 'd' -> digit;
            case 'l' -> lower;
            case 'p' -> b > ' ' && b < 127 && !lower && !upper && !digit;
            case 's' -> b == ' ' || b >= '\t' && b <= '\r';
            case 'u' -> upper;
            case 'w' -> lower || upper || digit;
            case 'x' -> digit || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
            default -> b == 0;
        };
    }

    /** What {@code %} and a byte stand for: a class, or the byte itself. */
    static boolean[] escaped(int b) {
        return b < 128 && CLASSES[b] != null ? CLASSES[b] : single(b);
    }

    /** Whether {@code %} and the byte stand for a class. */
    static boolean isClass(int b) {
        return b < 128 && CLASSES[b] != null;
    }

    static boolean[] single(int b) {
        boolean[] set = new boolean[256];
        set[b] = true;
        return set;
    }

    static boolean disjoint(boolean[] one, boolean[] other) {
        for (int b = 0; b < 256; b++) {
            if (one[b] && other[b]) {
                return false;
            }
        }
        return true;
    }

    /** A set in brackets. @param from the index behind the opening bracket @param to that of the closing one */
    static boolean[] bracketed(byte[] pattern, int from, int to) {
        boolean[] set = new boolean[256];
        boolean complement = pattern[from] == '^';
        int i = complement ? from + 1 : from;
        while (i < to) {
            if (pattern[i] == '%') {
                boolean[] escaped = escaped(pattern[i + 1] & 0xff);
                for (int b = 0; b < 256; b++) {
                    set[b] |= escaped[b];
                }
                i += 2;
            } else if (i + 2 < to && pattern[i + 1] == '-') {
                for (int b = pattern[i] & 0xff; b <= (pattern[i + 2] & 0xff); b++) {
                    set[b] = true;
                }
                i += 3;
            } else {
                set[pattern[i++] & 0xff] = true;
            }
        }
        if (complement) {
            for (int b = 0; b < 256; b++) {
                set[b] = !set[b];
            }
        }
        return set;
    }
}
