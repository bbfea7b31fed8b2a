package org.inplace.ruff.regex;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.inplace.core.value.Characters;

/** The Unicode properties that {@code \p{…}} names, whatever the letter case, spaces and hyphens in the names; and POSIX classes. */
final class Properties {

    /** General categories, each as bits at the positions of {@link Character#getType}. */
    private static final Map<String, Integer> CATEGORIES = Map.ofEntries(
                    category("l letter", Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                                    Character.OTHER_LETTER),
                    category("lc casedletter", Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER),
                    category("lu uppercaseletter", Character.UPPERCASE_LETTER),
                    category("ll lowercaseletter", Character.LOWERCASE_LETTER),
                    category("lt titlecaseletter", Character.TITLECASE_LETTER),
                    category("lm modifierletter", Character.MODIFIER_LETTER),
                    category("lo otherletter", Character.OTHER_LETTER),
                    category("m mark", Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK),
                    category("mn nonspacingmark", Character.NON_SPACING_MARK),
                    category("mc spacingmark", Character.COMBINING_SPACING_MARK),
                    category("me enclosingmark", Character.ENCLOSING_MARK),
                    category("n number", Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER),
                    category("nd decimalnumber digit", Character.DECIMAL_DIGIT_NUMBER),
                    category("nl letternumber", Character.LETTER_NUMBER),
                    category("no othernumber", Character.OTHER_NUMBER),
                    category("p punctuation punct", Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                                    Character.OTHER_PUNCTUATION),
                    category("pc connectorpunctuation", Character.CONNECTOR_PUNCTUATION),
                    category("pd dashpunctuation", Character.DASH_PUNCTUATION),
                    category("ps openpunctuation", Character.START_PUNCTUATION),
                    category("pe closepunctuation", Character.END_PUNCTUATION),
                    category("pi initialpunctuation", Character.INITIAL_QUOTE_PUNCTUATION),
                    category("pf finalpunctuation", Character.FINAL_QUOTE_PUNCTUATION),
                    category("po otherpunctuation", Character.OTHER_PUNCTUATION),
                    category("s symbol", Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL),
                    category("sm mathsymbol", Character.MATH_SYMBOL),
                    category("sc currencysymbol", Character.CURRENCY_SYMBOL),
                    category("sk modifiersymbol", Character.MODIFIER_SYMBOL),
                    category("so othersymbol", Character.OTHER_SYMBOL),
                    category("z separator", Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR),
                    category("zs spaceseparator", Character.SPACE_SEPARATOR),
                    category("zl lineseparator", Character.LINE_SEPARATOR),
                    category("zp paragraphseparator", Character.PARAGRAPH_SEPARATOR),
                    category("c other", Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED),
                    category("cc control cntrl", Character.CONTROL),
                    category("cf format", Character.FORMAT),
                    category("cs surrogate", Character.SURROGATE),
                    category("co privateuse", Character.PRIVATE_USE),
                    category("cn unassigned", Character.UNASSIGNED));

    private Properties() {
    }

    /** An entry with all names, between spaces. */
    private static Map.Entry<String, Integer> category(String names, int... types) {
        int bits = 0;
        for (int type : types) {
            bits |= 1 << type;
        }
        return Map.entry(" " + names + " ", bits);
    }

    /** The code points of an alphabet that a property of {@code \p} holds for. */
    static BitSet find(String property, Alphabet alphabet) {
        String[] parts = property.split("[=:]", 2);
        String name = normal(parts[0]);
        IntPredicate found;
        if (parts.length == 1) {
            found = first(binary(name), category(name), script(name, parts[0]));
        } else {
            found = switch (name) {
                case "gc", "generalcategory" -> category(normal(parts[1]));
                case "sc", "script", "scx", "scriptextensions" -> script(normal(parts[1]), parts[1]);
                default -> null;
            };
        }
        if (found == null) {
            throw new BadPattern("no property " + property);
        }
        return CodePoints.with(found, alphabet);
    }

    private static IntPredicate first(IntPredicate... candidates) {
        return Stream.of(candidates).filter(c -> c != null).findFirst().orElse(null);
    }

    private static String normal(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    private static IntPredicate binary(String name) {
        return switch (name) {
            case "any" -> c -> true;
            case "ascii" -> c -> c < 0x80;
            case "assigned" -> Character::isDefined;
            case "alphabetic", "alpha" -> Character::isAlphabetic;
            case "uppercase", "upper" -> Character::isUpperCase;
            case "lowercase", "lower" -> Character::isLowerCase;
            case "whitespace", "wspace", "space" -> Characters::isWhiteSpace;
            case "ideographic", "ideo" -> Character::isIdeographic;
            case "emoji" -> Character::isEmoji;
            case "emojipresentation", "epres" -> Character::isEmojiPresentation;
            case "extendedpictographic", "extpict" -> Character::isExtendedPictographic;
            default -> null;
        };
    }

    private static IntPredicate category(String name) {
        String sought = " " + name + " ";
        for (Map.Entry<String, Integer> category : CATEGORIES.entrySet()) {
            if (category.getKey().contains(sought)) {
                int types = category.getValue();
                return c -> (types >>> Character.getType(c) & 1) != 0;
            }
        }
        return null;
    }

    /** @param given the name as it was written, which may be a code of four letters */
    private static IntPredicate script(String name, String given) {
        for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
            if (normal(script.name()).equals(name)) {
                return c -> Character.UnicodeScript.of(c) == script;
            }
        }
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(given.strip());
            return c -> Character.UnicodeScript.of(c) == script;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The code points of {@code [:name:]}, which are in ASCII. */
    static BitSet posix(String name) {
        BitSet set = new BitSet();
        switch (name) {
            case "alnum" -> add(set, "09AZaz");
            case "alpha" -> add(set, "AZaz");
            case "ascii" -> set.set(0, 0x80);
            case "blank" -> add(set, "\t\t  ");
            case "cntrl" -> add(set, "\0\u001f\u007f\u007f");
            case "digit" -> add(set, "09");
            case "graph" -> add(set, "!~");
            case "lower" -> add(set, "az");
            case "print" -> add(set, " ~");
            case "punct" -> add(set, "!/:@[`{~");
            case "space" -> add(set, "\t\r  ");
            case "upper" -> add(set, "AZ");
            case "word" -> add(set, "09AZaz__");
            case "xdigit" -> add(set, "09AFaf");
            default -> throw new BadPattern("no class " + name);
        }
        return set;
    }

    /** Adds ranges, each given by its first and last code point. */
    private static void add(BitSet set, String ranges) {
        for (int i = 0; i < ranges.length(); i += 2) {
            set.set(ranges.charAt(i), ranges.charAt(i + 1) + 1);
        }
    }
}
