package org.inplace.ruff.regex;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.inplace.core.value.Characters;

/** Sets of code points: those that the escapes of patterns stand for, and what can be done with them. */
final class CodePoints {

    static final int COUNT = Character.MAX_CODE_POINT + 1;

    /** Planes with characters that have properties, and the one of tags and variation selectors. */
    private static final int GRAPHIC_PLANES = 0x40000;
    private static final int SPECIAL_PLANE = 0xe0000;
    private static final int SPECIAL_PLANE_END = 0xe1000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    /** What escapes match in all of Unicode, found when that is asked for; not to be changed. */
    private static final class Escaped {
        static final BitSet WORD = scan(CodePoints::isInWord);
        static final BitSet DIGIT = scan(CodePoints::isDigit);
        static final BitSet SPACE = scan(Characters::isWhiteSpace);
    }

    private CodePoints() {
    }

    private static BitSet scan(IntPredicate property) {
        BitSet found = new BitSet(GRAPHIC_PLANES);
        for (int c = 0; c < SPECIAL_PLANE_END; c = c + 1 == GRAPHIC_PLANES ? SPECIAL_PLANE : c + 1) {
            if (property.test(c)) {
                found.set(c);
            }
        }
        return found;
    }

    /** Whether a code point is part of words. */
    static boolean isInWord(int c) {
        return Character.isAlphabetic(c) || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, //
                            Character.DECIMAL_DIGIT_NUMBER, Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** What {@code \w} matches of an alphabet. */
    static BitSet word(Alphabet alphabet) {
        return alphabet == Alphabet.UNICODE ? (BitSet) Escaped.WORD.clone() : with(CodePoints::isInWord, alphabet);
    }

    /** What {@code \d} matches of an alphabet. */
    static BitSet digit(Alphabet alphabet) {
        return alphabet == Alphabet.UNICODE ? (BitSet) Escaped.DIGIT.clone() : with(CodePoints::isDigit, alphabet);
    }

    /** What {@code \s} matches of an alphabet. */
    static BitSet space(Alphabet alphabet) {
        return alphabet == Alphabet.UNICODE ? (BitSet) Escaped.SPACE.clone() : with(Characters::isWhiteSpace, alphabet);
    }

    /** The code points of a property in an alphabet. */
    static BitSet with(IntPredicate property, Alphabet alphabet) {
        BitSet found = new BitSet();
        for (int c = 0; c <= alphabet.last; c++) {
            if (property.test(c)) {
                found.set(c);
            }
        }
        return found;
    }

    static BitSet range(int first, int last) {
        BitSet range = new BitSet();
        range.set(first, last + 1);
        return range;
    }

    /** Makes a set contain what it did not, and nothing else; returns the set. */
    static BitSet negate(BitSet set) {
        set.flip(0, COUNT);
        return set;
    }

    /** Writes a set as a class of the engine. */
    static void write(BitSet set, StringBuilder out) {
        if (set.isEmpty()) {
            out.append("[^\\x{0}-\\x{10ffff}]");
            return;
        }
        out.append('[');
        for (int first = set.nextSetBit(0); first >= 0;) {
            int last = set.nextClearBit(first) - 1;
            write(first, out);
            if (last > first) {
                write(last, out.append('-'));
            }
            first = set.nextSetBit(last + 1);
        }
        out.append(']');
    }

    /** Writes a code point so that the engine takes it for nothing but itself. */
    static void write(int codePoint, StringBuilder out) {
        if (codePoint >= 0x80 ? Character.getType(codePoint) != Character.SURROGATE : Character.isLetterOrDigit(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            out.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
        }
    }
}
