package org.inplace.ruff.format;

import java.time.temporal.Temporal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inplace.core.value.Text;
import org.tomlj.TomlPosition;

/** What a TOML parser does not tell about a document: how deep its brackets are, and how its date-times are written. */
final class TomlSource {

    /** How many brackets may be open at a time; the parser is recursive, and needs much of the stack for each. */
    static final int MAX_DEPTH = 128;

    private static final String TIME = "\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?";
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d([Tt ]" + TIME + "([Zz]|[+-]\\d\\d:\\d\\d)?)?|" + TIME);
    /** More than the length of any date-time that makes a difference. */
    private static final int WINDOW = 1024;

    private final Text document;
    /** Where the line begins of which a date-time was asked for last. */
    private int lineStart;
    private int line = 1;

    TomlSource(Text document) {
        this.document = document;
    }

    boolean isTooDeep() {
        int depth = 0;
        for (int at = 0; at < document.length(); at++) {
            switch (document.codePointAt(at)) {
                case '[', '{' -> {
                    if (++depth > MAX_DEPTH) {
                        return true;
                    }
                }
                case ']', '}' -> depth = Math.max(0, depth - 1);
                case '"', '\'' -> at = endOfString(at) - 1;
                case '#' -> at = endOfLine(at) - 1;
                default -> {
                }
            }
        }
        return false;
    }

    /** The form of a member's date-time; the position is that of its key. */
    Text ofMember(TomlPosition position, Temporal value) {
        int at = offset(position);
        while (at < document.length() && document.codePointAt(at) != '=') {
            int c = document.codePointAt(at);
            at = c == '"' || c == '\'' ? endOfString(at) : at + 1;
        }
        return dateTime(at + 1, value);
    }

    /** The form of a date-time that is an element of an array; the position is that of the element, or of blanks before it. */
    Text ofElement(TomlPosition position, Temporal value) {
        return dateTime(offset(position), value);
    }

    private Text dateTime(int from, Temporal value) {
        int at = from;
        while (isAt(at, ' ') || isAt(at, '\t') || isAt(at, '\r') || isAt(at, '\n') || isAt(at, '#')) {
            at = isAt(at, '#') ? endOfLine(at) : at + 1;
        }
        int end = Math.min(document.length(), at + WINDOW);
        Matcher matcher = DATE_TIME.matcher(at < end ? document.substring(at, end).toString() : "");
        return Text.of(matcher.lookingAt() ? matcher.group() : value.toString());
    }

    private int offset(TomlPosition position) {
        if (position.line() < line) {
            line = 1;
            lineStart = 0;
        }
        for (; line < position.line(); line++) {
            lineStart = endOfLine(lineStart) + 1;
        }
        return lineStart + position.column() - 1;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < document.length() && document.codePointAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** Behind the string that begins with the quote at an index: one, or three of them for a string of several lines. */
    private int endOfString(int from) {
        int quote = document.codePointAt(from);
        int quotes = isAt(from + 1, quote) && isAt(from + 2, quote) ? 3 : 1;
        int at = from + quotes;
        while (at < document.length()) {
            int c = document.codePointAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == '\n' && quotes == 1) {
                return at;
            } else if (c == quote && (quotes == 1 || isAt(at + 1, quote) && isAt(at + 2, quote))) {
                return quotes == 1 ? at + 1 : endOfQuotes(at + quotes, quote);
            }
            at++;
        }
        return document.length();
    }

    /** Two more quotes before the closing three belong to the string. */
    private int endOfQuotes(int from, int quote) {
        return isAt(from, quote) ? isAt(from + 1, quote) ? from + 2 : from + 1 : from;
    }

    private boolean isAt(int index, int codePoint) {
        return index < document.length() && document.codePointAt(index) == codePoint;
    }
}
