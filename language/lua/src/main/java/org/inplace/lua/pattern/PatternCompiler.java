package org.inplace.lua.pattern;

import java.util.ArrayList;
import java.util.List;

import org.inplace.lua.pattern.Item.Kind;
import org.inplace.lua.pattern.Pattern.Capture;
import org.inplace.lua.runtime.ByteString;

/** Reads a pattern. What is wrong with it becomes an item that raises the error when a match gets there. */
final class PatternCompiler {

    private static final int MOST_CAPTURES = 32;
    private static final String SPECIAL = "^$*+?.([%-";

    private final ByteString text;
    private final byte[] pattern;
    private final int end;
    private final List<Item> items = new ArrayList<>();
    private final List<Capture> captures = new ArrayList<>();
    private int at;

    PatternCompiler(ByteString text) {
        this.text = text;
        pattern = text.array();
        end = text.length();
    }

    Pattern compile(boolean anchor) {
        boolean anchored = anchor && end > 0 && pattern[0] == '^';
        at = anchored ? 1 : 0;
        boolean complete = true;
        while (complete && at < end) {
            Item item = item();
            items.add(item);
            complete = item.kind != Kind.ERROR;
        }
        if (complete) {
            items.add(Item.plain(Kind.END));
        }
        Item[] all = items.toArray(Item[]::new);
        int choices = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i].isOptional() || all[i].kind == Kind.MOST) {
                choices++;
                look(all, i);
            }
        }
        Item begin = all[behindCaptures(all, 0)];
        return new Pattern(text, all, captures.toArray(Capture[]::new), anchored, choices, begin.first(), begin.kind == Kind.BYTE ? begin.number : -1, isPlain());
    }

    private boolean isPlain() {
        for (int i = 0; i < end; i++) {
            if (SPECIAL.indexOf(pattern[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first item from one on that is no capture. */
    private static int behindCaptures(Item[] all, int from) {
        int i = from;
        while (all[i].isCapture()) {
            i++;
        }
        return i;
    }

    /** Finds out what follows a repetition. */
    private static void look(Item[] all, int index) {
        Item item = all[index];
        int next = behindCaptures(all, index + 1);
        if (all[next].kind == Kind.BYTE) {
            item.follower = all[next].number;
        }
        while (all[next].isOptional() && ByteSet.disjoint(item.set, all[next].set)) {
            next = behindCaptures(all, next + 1);
        }
        boolean[] first = all[next].first();
        item.greedy = item.kind == Kind.MOST && (all[next].kind == Kind.END || all[next].kind == Kind.TAIL || first != null && ByteSet.disjoint(item.set, first));
    }

    private int peek(int offset) {
        return at + offset < end ? pattern[at + offset] & 0xff : -1;
    }

    private Item item() {
        switch (peek(0)) {
            case '(':
                return open();
            case ')':
                return close();
            case '$':
                if (at + 1 == end) {
                    at++;
                    return Item.plain(Kind.TAIL);
                }
                return single();
            case '%':
                int next = peek(1);
                if (next == 'b') {
                    return balance();
                }
                if (next == 'f') {
                    return frontier();
                }
                return next >= '0' && next <= '9' ? back(next - '1') : single();
            default:
                return single();
        }
    }

    private Item open() {
        boolean position = peek(1) == ')';
        if (captures.size() == MOST_CAPTURES) {
            return Item.error("too many captures");
        }
        at += position ? 2 : 1;
        captures.add(position ? Capture.POSITION : Capture.UNFINISHED);
        return Item.capture(position ? Kind.POSITION : Kind.OPEN, captures.size() - 1);
    }

    private Item close() {
        at++;
        int index = captures.lastIndexOf(Capture.UNFINISHED);
        if (index < 0) {
            return Item.error("invalid pattern capture");
        }
        captures.set(index, Capture.TEXT);
        return Item.capture(Kind.CLOSE, index);
    }

    private Item balance() {
        if (at + 4 > end) {
            return Item.error("unbalanced pattern");
        }
        at += 4;
        return Item.balance(peek(-2), peek(-1));
    }

    private Item frontier() {
        at += 2;
        if (peek(0) != '[') {
            return Item.error("missing '[' after '%f' in pattern");
        }
        int close = closingBracket();
        if (close < 0) {
            return Item.error("malformed pattern (missing ']')");
        }
        boolean[] set = ByteSet.bracketed(pattern, at + 1, close);
        at = close + 1;
        return Item.set(Kind.FRONTIER, set, 0);
    }

    private Item back(int index) {
        at += 2;
        if (index < 0 || index >= captures.size() || captures.get(index) == Capture.UNFINISHED) {
            return Item.error("invalid capture index");
        }
        return Item.capture(Kind.BACK, index);
    }

    /** The index of the bracket that closes the set which begins here; -1 if there is none. */
    private int closingBracket() {
        int i = at + 1;
        if (i < end && pattern[i] == '^') {
            i++;
        }
        do {
            if (i >= end) {
                return -1;
            }
            if (pattern[i++] == '%' && i < end) {
                i++;
            }
        } while (i >= end || pattern[i] != ']');
        return i;
    }

    /** What stands for one byte, and how often. */
    private Item single() {
        int b = peek(0);
        boolean[] set;
        boolean literal = false;
        if (b == '%') {
            b = peek(1);
            if (b < 0) {
                return Item.error("malformed pattern (ends with '%')");
            }
            set = ByteSet.escaped(b);
            literal = !ByteSet.isClass(b);
            at += 2;
        } else if (b == '[') {
            int close = closingBracket();
            if (close < 0) {
                return Item.error("malformed pattern (missing ']')");
            }
            set = ByteSet.bracketed(pattern, at + 1, close);
            at = close + 1;
        } else {
            literal = b != '.';
            set = literal ? ByteSet.single(b) : ByteSet.ANY;
            at++;
        }
        int suffix = peek(0);
        switch (suffix) {
            case '*', '+':
                at++;
                return Item.set(Kind.MOST, set, suffix == '+' ? 1 : 0);
            case '-':
                at++;
                return Item.set(Kind.FEWEST, set, 0);
            case '?':
                at++;
                return Item.set(Kind.OPTIONAL, set, 0);
            default:
                return literal ? Item.single(b) : Item.set(Kind.SET, set, 0);
        }
    }
}
