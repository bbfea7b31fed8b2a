package org.inplace.ruff.regex;

import org.inplace.core.value.Text;

/** The code points that a text may have. */
enum Alphabet {
    ASCII(0x7f),
    LATIN(0xff),
    UNICODE(Character.MAX_CODE_POINT);

    final int last;

    Alphabet(int last) {
        this.last = last;
    }

    static Alphabet of(Text text) {
        if (text.isAscii()) {
            return ASCII;
        }
        return text.isNarrow() ? LATIN : UNICODE;
    }
}
