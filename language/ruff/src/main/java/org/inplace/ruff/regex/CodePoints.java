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

    /** What {@code \w}, {@code \d} and {@code \s} match; not to be changed. */
    private static final BitSet WORD = scan(CodePoints::isWord);
    private static final BitSet DIGIT = scan(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    private static final BitSet SPACE = scan(Characters::isWhiteSpace);

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

    private static boolean isWord(int c) {
        return Character.isAlphabetic(c) || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, //
                            Character.DECIMAL_DIGIT_NUMBER, Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }

    static boolean isInWord(int codePoint) {
        return WORD.get(codePoint);
    }

    static BitSet word() {
        return (BitSet) WORD.clone();
    }

    static BitSet digit() {
        return (BitSet) DIGIT.clone();
    }

    static BitSet space() {
        return (BitSet) SPACE.clone();
    }

    /** All code points of a property. */
    static BitSet with(IntPredicate property) {
        BitSet found = new BitSet(COUNT);
        for (int c = 0; c < COUNT; c++) {
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
