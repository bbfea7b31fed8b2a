package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions match in random Unicode texts what those of Java do, where both mean the same. */
class RegexLibraryTest {

    private static final int ROUNDS = 300;

    private final Library library = new Library();

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[aé😀]+", ".", "\\w+", "\\W+", "\\b\\w+\\b", "\\b\\w", "\\B\\w", "\\w\\B", "\\b.", "\\d", "\\s+", "[^\\s\\w]",
                    "(a|b)+_?", "a*?b", "(?s).+", "[\\w&&[^_a]]+", "[^a-z]{2,3}", "\\p{Lu}", "\\P{L}+", "_\\b", "\\b_", "^.", ".$", "(?i)σ",
                    "(?i)[a-c]+", "(?i)[^b]", "\\x{1F600}", "(?i)\\bb\\w", "a+(é|\\b)"})
    void findsWhatJavaFinds(String pattern) {
        RandomText random = new RandomText(pattern.hashCode());
        Pattern model = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.UNIX_LINES);
        for (int i = 0; i < ROUNDS; i++) {
            // the other line ends and the letters of Turkish are the few points in which the two differ
            String text = random.text(20).replaceAll("[\n\r\u0085İı]", ";");
            List<Object> found = new ArrayList<>();
            List<Object> between = new ArrayList<>();
            StringBuilder marked = new StringBuilder();
            int end = 0;
            Matcher matcher = model.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
                between.add(text.substring(end, matcher.start()));
                end = matcher.end();
                matcher.appendReplacement(marked, Matcher.quoteReplacement("<" + matcher.group() + ">"));
            }
            between.add(text.substring(end));
            matcher.appendTail(marked);
            String where = pattern + " in " + text;
            assertEquals(found, library.call("regex_find_all", text, pattern), where);
            assertEquals(!found.isEmpty(), library.call("regex_match", text, pattern), where);
            assertEquals(marked.toString(), library.call("regex_replace", text, pattern, "<$0>"), where);
            assertEquals(between, library.call("regex_split", text, pattern), where);
        }
    }
}
