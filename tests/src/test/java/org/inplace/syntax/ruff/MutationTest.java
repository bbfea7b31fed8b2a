package org.inplace.syntax.ruff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;
import org.junit.jupiter.api.Test;

/** Any text is a program or gets a finding: nothing else may come out, and soon. */
class MutationTest {

    private static final Pattern PIECE = Pattern.compile("\\s+|\\w+|\"[^\"\n]*\"|.", Pattern.DOTALL);
    private static final String[] SPARE = {"{", "}", "(", ")", "[", "]", "\"", "${", ":=", "=", ":", "::", ",", ";", ".", "?.", "?", "??", "|>", "...", "*",
            "-", "!", "func", "if", "else", "match", "case", "default", "try", "except", "let", "const", "async", "await", "yield", "return", "for", "in",
            "loop", "while", "struct", "enum", "from", "import", "export", "test", "self", "Ok", "None", "throw", "_", "x", "1", "2.5", "\n", "#", "/*",
            "\\", "$", "\0", "é", "\uD83D"};

    @Test
    void truncated() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (String text : Programs.all()) {
                for (int end = 0; end < text.length(); end++) {
                    check(text.substring(0, end));
                }
            }
        });
    }

    /** More rounds: {@code -Dinplace.fuzz=100}. */
    @Test
    void mutated() {
        int rounds = Integer.getInteger("inplace.fuzz", 1) * 300;
        Random random = new Random(20_240_607);
        assertTimeoutPreemptively(Duration.ofMinutes(Math.max(1, rounds / 1000)), () -> {
            for (String text : Programs.all()) {
                List<String> pieces = pieces(text);
                for (int round = 0; round < rounds; round++) {
                    check(mutate(pieces, random));
                }
            }
        });
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private static String mutate(List<String> original, Random random) {
        List<String> pieces = new ArrayList<>(original);
        for (int change = random.nextInt(1, 5); change > 0; change--) {
            int at = random.nextInt(pieces.size());
            String spare = SPARE[random.nextInt(SPARE.length)];
            switch (random.nextInt(5)) {
                case 0 -> pieces.set(at, "");
                case 1 -> pieces.set(at, spare);
                case 2 -> pieces.add(at, spare);
                case 3 -> Collections.swap(pieces, at, random.nextInt(pieces.size()));
                default -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return String.join("", pieces);
    }

    static void check(String text) {
        try {
            Ast.Program program = Parser.parse(text);
            SpanTest.checkSpans(program, Collections.newSetFromMap(new IdentityHashMap<>()));
            StaticChecks.check(program);
            assertFalse(Parser.isIncomplete(text), text);
        } catch (SyntaxException wrong) {
            Diagnostics.render(wrong.diagnostics(), "text", text);
            Parser.isIncomplete(text);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError(text, failure);
        }
    }
}
