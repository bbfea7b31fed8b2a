package org.inplace.library;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Random values, as Ruff expressions. */
final class RandomValue {

    private static final String[] TEXTS = {
                    "", " ", "\n", "a\n", "\na", " a\nb", "a\n\n b\n\n", "true", "null", "~", "1", "-0.5", "1e5", "0x1F", "0o17",
                    ".inf", "yes", "- a", "a: b", "# c", "a #b", "'", "\"", "\\", "[", "{}", "*a", "&a", "!a", "%a", "@", "|", ">",
                    "?", "? a", "---", "...", "a,b", "\r\n", "\t", "a\tb", "1979-05-27", "tail ", " lead", "=", "<<", "\u0001",
                    "\u0007", "\u007f", "\u0080", "\u0085", "\u00a0", "\u2028a", "\ufeffa", "\ufffd", "é", "日本", "😀", "\ue000"
    };

    private final Random random;
    private final boolean nulls;

    RandomValue(Random random, boolean nulls) {
        this.random = random;
        this.nulls = nulls;
    }

    String any(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> integer();
            case 1 -> decimal();
            case 2 -> random.nextBoolean() ? "true" : "false";
            case 3 -> nulls ? "null" : "\"null\"";
            case 4, 5 -> quoted(text());
            case 6 -> "range(" + random.nextInt(12) + ")";
            case 7 -> array(depth - 1);
            default -> dict(depth - 1);
        };
    }

    String array(int depth) {
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        boolean alike = random.nextInt(4) == 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(alike ? dict(depth - 1) : any(depth));
        }
        return elements.toString();
    }

    String dict(int depth) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(quoted(random.nextBoolean() ? "k" + random.nextInt(6) : text()), any(depth));
        }
        return dict(members);
    }

    /** Rows of the same columns, without what CSV cannot tell from something else. */
    String rows() {
        int columns = 1 + random.nextInt(4);
        StringJoiner rows = new StringJoiner(", ", "[", "]");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            Map<String, String> members = new LinkedHashMap<>();
            for (int c = 0; c < columns; c++) {
                members.put(quoted("c" + c + TEXTS[c * 7]), switch (random.nextInt(3)) {
                    case 0 -> integer();
                    case 1 -> decimal();
                    default -> quoted("x" + text());
                });
            }
            rows.add(dict(members));
        }
        return rows.toString();
    }

    private static String dict(Map<String, String> members) {
        StringJoiner dict = new StringJoiner(", ", "{", "}");
        members.forEach((key, value) -> dict.add(key + ": " + value));
        return dict.toString();
    }

    private String integer() {
        long value = random.nextLong() >> random.nextInt(64);
        return value == Long.MIN_VALUE ? "0" : value < 0 ? "(-" + -value + ")" : Long.toString(value);
    }

    private String decimal() {
        double value = random.nextBoolean() ? random.nextInt(2000) / 8.0 : Double.longBitsToDouble(random.nextLong());
        if (!Double.isFinite(value)) {
            return "0.5";
        }
        String plain = new BigDecimal(Double.toString(Math.abs(value))).toPlainString();
        return (value < 0 ? "(-" : "(") + plain + (plain.indexOf('.') < 0 ? ".0)" : ")");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? Character.toString(randomCodePoint()) : TEXTS[random.nextInt(TEXTS.length)]);
        }
        return text.toString();
    }

    private int randomCodePoint() {
        int c = 1 + random.nextInt(random.nextBoolean() ? 0x100 : 0x30000);
        return c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff ? 'c' : c;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\', '$' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
