import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the words of a text of ten million characters, reading it character by character.
 *
 * The text is made once, outside the measured function, from a word list that a seeded generator made.
 */
final class WordCount {
    static long seed = 42;

    static final String BOOK = makeText(makeWords(2000), 10_000_000);

    static int random(int limit) {
        seed = (seed * 1103515245 + 12345) % 2147483648L;
        return (int) (seed / 65536 % limit);
    }

    static List<String> makeWords(int n) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            StringBuilder word = new StringBuilder();
            int length = 2 + random(8);
            for (int k = 0; k < length; k++) {
                word.append(letters.charAt(random(26)));
            }
            words.add(word.append(' ').toString());
        }
        return words;
    }

    /** Words at the front of the list are the frequent ones, as in a real text. */
    static String makeText(List<String> words, int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(words.get(random(1 + random(words.size()))));
        }
        return text.toString();
    }

    static Map<String, Long> countWords(String text) {
        Map<String, Long> counts = new HashMap<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                word.append(c);
            } else {
                counts.merge(word.toString(), 1L, Long::sum);
                word.setLength(0);
            }
        }
        return counts;
    }

    static long bench() {
        Map<String, Long> counts = countWords(BOOK);
        long total = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            total += entry.getValue() * entry.getKey().length();
        }
        return total * 10_000 + counts.size();
    }

    static void main() {
        IO.println(bench());
    }
}
