package org.inplace.lua.redis;

import java.util.regex.Pattern;

/** Patterns of keys: {@code *}, {@code ?}, {@code [a-z]}, {@code [^a-z]}, and a backslash before what stands for itself. */
final class Glob {

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int index;

    private Glob(String glob) {
        this.glob = glob;
    }

    static Pattern compile(String pattern) {
        Glob glob = new Glob(pattern);
        while (glob.index < pattern.length()) {
            glob.next();
        }
        return Pattern.compile(glob.regex.toString(), Pattern.DOTALL);
    }

    private void next() {
        char c = glob.charAt(index++);
        switch (c) {
            case '*' -> regex.append(".*");
            case '?' -> regex.append('.');
            case '[' -> set();
            case '\\' -> regex.append(literal(index < glob.length() ? glob.charAt(index++) : c));
            default -> regex.append(literal(c));
        }
    }

    private static String literal(char c) {
        return String.format("\\x%02x", (int) c);
    }

    /** What is between brackets; the last one may be missing. */
    private void set() {
        StringBuilder members = new StringBuilder();
        boolean inverted = index < glob.length() && glob.charAt(index) == '^';
        if (inverted) {
            index++;
        }
        while (index < glob.length() && glob.charAt(index) != ']') {
            char first = glob.charAt(index++);
            if (first == '\\' && index < glob.length()) {
                first = glob.charAt(index++);
            } else if (index + 1 < glob.length() && glob.charAt(index) == '-') {
                char last = glob.charAt(index + 1);
                index += 2;
                members.append(literal((char) Math.min(first, last))).append('-').append(literal((char) Math.max(first, last)));
                continue;
            }
            members.append(literal(first));
        }
        index++;
        if (members.isEmpty()) {
            regex.append(inverted ? "." : "(?!)");
        } else {
            regex.append(inverted ? "[^" : "[").append(members).append(']');
        }
    }
}
