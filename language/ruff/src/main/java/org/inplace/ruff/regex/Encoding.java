package org.inplace.ruff.regex;

import java.util.BitSet;
import org.inplace.core.value.Text;

/**
 * Texts written so that the engine, for which only ASCII letters, digits and the underscore make words, sees all words: each
 * character of a word stands between two underscores, an underscore being replaced by a substitute. Everything else stays.
 */
final class Encoding {

    private static final int MARK = '_';
    /** Not a character, and not in texts. */
    private static final int SUBSTITUTE = Character.MAX_CODE_POINT;

    private Encoding() {
    }

    static String encoded(Text text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (CodePoints.isInWord(c)) {
                out.append('_').appendCodePoint(c == MARK ? SUBSTITUTE : c).append('_');
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** The text from one position to before another, none of which is {@linkplain #isInside inside} of a character. */
    static Text decoded(String encoded, int from, int to) {
        StringBuilder out = new StringBuilder();
        int i = from;
        while (i < to) {
            boolean isMarked = encoded.charAt(i) == MARK;
            int c = encoded.codePointAt(isMarked ? i + 1 : i);
            out.appendCodePoint(c == SUBSTITUTE ? MARK : c);
            i += Character.charCount(c) + (isMarked ? 2 : 0);
        }
        return Text.of(out.toString());
    }

    /** Whether a position is between a mark and what it marks. */
    static boolean isInside(String encoded, int position) {
        return position < encoded.length() && isInMarks(encoded.codePointAt(position)) ||
                        position > 0 && isInMarks(encoded.codePointBefore(position));
    }

    private static boolean isInMarks(int codePoint) {
        return codePoint == SUBSTITUTE || codePoint != MARK && CodePoints.isInWord(codePoint);
    }

    /** Writes a set of code points of an alphabet as an expression that matches each of them as it is encoded. */
    static void write(BitSet members, Alphabet alphabet, StringBuilder out) {
        BitSet marked = CodePoints.word(alphabet);
        marked.and(members);
        BitSet plain = (BitSet) members.clone();
        plain.andNot(marked);
        plain.clear(SUBSTITUTE);
        // the mark itself may stay among the marked: nowhere are there three marks in a row
        marked.set(SUBSTITUTE, members.get(MARK));
        out.append("(?:");
        CodePoints.write(plain, out);
        if (!marked.isEmpty()) {
            out.append("|_");
            CodePoints.write(marked, out);
            out.append('_');
        }
        out.append(')');
    }
}
