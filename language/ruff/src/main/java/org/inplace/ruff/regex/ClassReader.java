package org.inplace.ruff.regex;

import java.util.BitSet;

/** Reads what stands in brackets: ranges, escapes, classes in classes, and the operators between them. */
class ClassReader extends PatternReader {

    private static final int NO_OPERATOR = 0;

    ClassReader(String pattern, Alphabet alphabet) {
        super(pattern, alphabet);
    }

    /** The class whose opening bracket was just read. */
    final BitSet bracketed(int depth) {
        if (depth > MAX_DEPTH) {
            throw new BadPattern("nested too deep");
        }
        boolean isNegated = accept('^');
        BitSet left = null;
        int operator = NO_OPERATOR;
        BitSet items = leading();
        while (true) {
            skipIgnored();
            int c = next();
            if (c == ']') {
                BitSet all = combined(left, operator, items);
                return isNegated ? CodePoints.negate(all) : all;
            }
            if ((c == '&' || c == '-' || c == '~') && accept(c)) {
                left = combined(left, operator, items);
                operator = c;
                items = new BitSet();
            } else if (c == '[') {
                BitSet posix = posix();
                items.or(posix != null ? posix : bracketed(depth + 1));
            } else {
                item(c, items);
            }
        }
    }

    /** Hyphens at the beginning stand for themselves, and so does a closing bracket. */
    private BitSet leading() {
        BitSet items = new BitSet();
        skipIgnored();
        while (peek() == '-') {
            next();
            items.set('-');
            skipIgnored();
        }
        if (items.isEmpty() && peek() == ']') {
            item(next(), items);
        }
        return items;
    }

    private static BitSet combined(BitSet left, int operator, BitSet right) {
        switch (operator) {
            case '&' -> left.and(right);
            case '-' -> left.andNot(right);
            case '~' -> left.xor(right);
            default -> {
                return right;
            }
        }
        return left;
    }

    /** What {@code [:name:]} stands for; null, and nothing read, if there is no such thing. */
    private BitSet posix() {
        if (peek() != ':') {
            return null;
        }
        int start = peek(1) == '^' ? 2 : 1;
        StringBuilder name = new StringBuilder();
        for (int c = peek(start); c >= 'a' && c <= 'z'; c = peek(start + name.length())) {
            name.append((char) c);
        }
        int length = start + name.length();
        if (peek(length) != ':' || peek(length + 1) != ']') {
            return null;
        }
        for (int i = 0; i < length + 2; i++) {
            next();
        }
        BitSet set = folded(Properties.posix(name.toString()));
        return start == 2 ? CodePoints.negate(set) : set;
    }

    /** Adds a code point, a range, or what an escape stands for; its first code point was just read. */
    private void item(int c, BitSet items) {
        int first = c;
        if (c == '\\') {
            int letter = next();
            BitSet set = escapedSet(letter);
            if (set != null) {
                items.or(set);
                return;
            }
            first = escapedCodePoint(letter);
        }
        int last = first;
        skipIgnored();
        if (peek() == '-' && peek(1) != ']' && peek(1) != '-') {
            next();
            skipIgnored();
            last = next();
            if (last == '\\') {
                last = escapedCodePoint(next());
            }
        }
        if (last < first) {
            throw new BadPattern("range without members");
        }
        items.or(folded(CodePoints.range(first, last)));
    }
}
