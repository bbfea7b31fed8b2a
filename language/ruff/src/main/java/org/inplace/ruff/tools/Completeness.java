package org.inplace.ruff.tools;

/** Whether what was typed can be a whole input: no bracket or string is open, and the last line is not to be continued. */
final class Completeness {

    private final String text;
    private int at;
    private int open;
    private boolean unclosed;

    private Completeness(String text) {
        this.text = text;
    }

    static boolean of(String input) {
        String trimmed = input.strip();
        if (trimmed.isEmpty()) {
            return true;
        }
        if (trimmed.endsWith("\\")) {
            return false;
        }
        Completeness scan = new Completeness(trimmed);
        scan.scan();
        return !scan.unclosed && scan.open <= 0;
    }

    private void scan() {
        while (at < text.length() && !unclosed) {
            char c = text.charAt(at++);
            switch (c) {
                case '{', '[', '(' -> open++;
                case '}', ']', ')' -> open--;
                case '"' -> string();
                case '#' -> line();
                case '/' -> {
                    if (text.startsWith("/", at)) {
                        line();
                    } else if (text.startsWith("*", at)) {
                        comment();
                    }
                }
                default -> {
                }
            }
        }
    }

    private void string() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                return;
            }
        }
        unclosed = true;
    }

    private void line() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 1);
        unclosed = end < 0;
        at = end + 2;
    }
}
