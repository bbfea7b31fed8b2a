package org.inplace.ruff.regex;

import java.util.BitSet;
import org.inplace.core.value.Characters;

/** A place in a pattern that moves on, the flags at it, and what classes and the rest of patterns have in common. */
class PatternReader {

    static final int END = -1;

    /** How deep groups and classes may be nested. */
    static final int MAX_DEPTH = 250;

    final Alphabet alphabet;
    private final int[] pattern;
    private int at;
    Flags flags = Flags.NONE;

    /** @param alphabet what sets have to be made of, because the texts are */
    PatternReader(String pattern, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.pattern = pattern.codePoints().toArray();
    }

    final int peek() {
        return peek(0);
    }

    final int peek(int ahead) {
        return at + ahead < pattern.length ? pattern[at + ahead] : END;
    }

    final int next() {
        if (at == pattern.length) {
            throw new BadPattern("unexpected end");
        }
        return pattern[at++];
    }

    final boolean accept(int expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    final void expect(int expected) {
        if (!accept(expected)) {
            throw new BadPattern("missing " + Character.toString(expected));
        }
    }

    /** The code points before a closing one, which is read, too. */
    final String until(int closing) {
        StringBuilder text = new StringBuilder();
        for (int c = next(); c != closing; c = next()) {
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    /** Skips white space and comments where flags say that they do not count. */
    final void skipIgnored() {
        while (flags.extended()) {
            if (Characters.isWhiteSpace(peek())) {
                at++;
            } else if (peek() == '#') {
                while (peek() != END && next() != '\n') {
                    continue;
                }
            } else {
                return;
            }
        }
    }

    /** The set that an escape of a class stands for, whose backslash and letter were read; null if it stands for none. */
    final BitSet escapedSet(int letter) {
        boolean isNegated = Character.isUpperCase(letter);
        BitSet set = switch (letter) {
            case 'd', 'D' -> CodePoints.digit(alphabet);
            case 'w', 'W' -> CodePoints.word(alphabet);
            case 's', 'S' -> CodePoints.space(alphabet);
            case 'p', 'P' -> property();
            default -> null;
        };
        if (set == null) {
            return null;
        }
        folded(set);
        return isNegated ? CodePoints.negate(set) : set;
    }

    private BitSet property() {
        String name = accept('{') ? until('}') : Character.toString(next());
        boolean isNegated = name.startsWith("^");
        // variants by case may be in the alphabet where the members themselves are not
        BitSet set = Properties.find(isNegated ? name.substring(1) : name, flags.folds() ? Alphabet.UNICODE : alphabet);
        return isNegated ? CodePoints.negate(folded(set)) : set;
    }

    /** A set, with the variants by case of its members if flags say so. */
    final BitSet folded(BitSet set) {
        if (flags.folds()) {
            CaseFolding.close(set);
        }
        return set;
    }

    /** The code point that an escape stands for, whose backslash and letter were read. */
    final int escapedCodePoint(int letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'v' -> 0x0b;
            case 'a' -> 0x07;
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            case 'U' -> hexadecimal(8);
            default -> {
                boolean isPunctuation = letter >= ' ' && letter < 0x7f && !Characters.isAlphanumeric(letter) && letter != '<' && letter != '>';
                if (!isPunctuation) {
                    throw new BadPattern("unknown escape");
                }
                yield letter;
            }
        };
    }

    /** A number of so many digits, or of any number of them in braces. */
    private int hexadecimal(int digits) {
        StringBuilder text = new StringBuilder();
        if (accept('{')) {
            text.append(until('}'));
        } else {
            for (int i = 0; i < digits; i++) {
                text.appendCodePoint(next());
            }
        }
        try {
            int value = Integer.parseUnsignedInt(text.toString(), 16);
            if (text.charAt(0) != '+' && value >= 0 && value < CodePoints.COUNT && Character.getType(value) != Character.SURROGATE) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadPattern("not a number");
        }
        throw new BadPattern("not a character");
    }
}
