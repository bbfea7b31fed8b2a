package org.inplace.ruff.regex;

import org.inplace.core.value.Text;

/**
 * A text as the engine searches it.
 *
 * @param text what positions are indexes of, if they are indexes of code points; else null
 */
record Subject(String chars, Text text, boolean isEncoded) {

    static Subject plain(Text text) {
        String chars = text.toString();
        return new Subject(chars, chars.length() == text.length() ? text : null, false);
    }

    static Subject encoded(Text text) {
        return new Subject(Encoding.encoded(text), null, true);
    }

    Text slice(int from, int to) {
        if (text != null) {
            return text.substring(from, to);
        }
        return isEncoded ? Encoding.decoded(chars, from, to) : Text.of(chars.substring(from, to));
    }

    /** Whether a position is none of the text's own. */
    boolean isInside(int position) {
        return isEncoded && Encoding.isInside(chars, position);
    }

    /** The position behind the code point at another one. */
    int after(int position) {
        return position < chars.length() ? chars.offsetByCodePoints(position, 1) : position + 1;
    }
}
