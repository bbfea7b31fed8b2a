package org.inplace.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages program texts: cuts, deletes, doubles, exchanges and inserts characters and tokens. */
final class Mutator {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|[^\\w\\s]+");
    private static final String[] CHARACTERS = {"\"", "\\", "$", "{", "}", "${", "(", ")", "[", "]", "\n", "\r", "\t", "\0", "é", "😀",
                    "\uD83D", "\uFEFF", "@", "#", "/*", "*/", "//", ":=", "...", "::", "?.", "|>", "9", "99999999999999999999", "1.", ".5", "e"};

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    String cut(String text) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    /** One to three random changes. */
    String mutate(String text) {
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = random.nextBoolean() ? changeToken(changed) : changeCharacter(changed);
        }
        return changed;
    }

    private String changeCharacter(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        String piece = text.substring(at, end);
        String inserted = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> piece + piece;
            default -> CHARACTERS[random.nextInt(CHARACTERS.length)] + piece;
        };
        return text.substring(0, at) + inserted + text.substring(end);
    }

    private String changeToken(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            return text;
        }
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        String token = tokens.get(at);
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token + " ");
            case 2 -> {
                tokens.set(at, tokens.get(other));
                tokens.set(other, token);
            }
            case 3 -> tokens.set(at, tokens.get(other));
            default -> tokens.add(at, " " + tokens.get(other) + " ");
        }
        return String.join("", tokens);
    }
}
