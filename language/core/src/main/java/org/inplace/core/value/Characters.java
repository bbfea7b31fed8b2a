package org.inplace.core.value;

/** Properties of code points as the Unicode standard has them, which are not those of {@link Character} everywhere. */
public final class Characters {

    private Characters() {
    }

    /** The property White_Space. */
    public static boolean isWhiteSpace(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r';
        }
        return codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** The property Alphabetic, and numbers of all kinds. */
    public static boolean isAlphanumeric(int codePoint) {
        return Character.isAlphabetic(codePoint) || switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
