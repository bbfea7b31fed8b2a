package org.inplace.ruff.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which letters are the same when case does not count, by Unicode's simple folding. */
final class CaseFolding {

    /** No letter behind these planes has cases. */
    private static final int END = 0x20000;

    private static final int DOTTED_CAPITAL_I = 0x130;
    private static final int DOTLESS_I = 0x131;

    /** For each letter that has variants: all of them. */
    private static final Map<Integer, List<Integer>> VARIANTS = variants();

    private CaseFolding() {
    }

    private static Map<Integer, List<Integer>> variants() {
        Map<Integer, List<Integer>> byFolded = new HashMap<>();
        for (int c = 0; c < END; c++) {
            int upper = Character.toUpperCase(c);
            int folded = Character.toLowerCase(upper);
            // the two belong to i in Turkish only
            if ((upper != c || folded != c) && c != DOTTED_CAPITAL_I && c != DOTLESS_I) {
                byFolded.computeIfAbsent(folded, f -> new ArrayList<>(List.of(f))).add(c);
            }
        }
        Map<Integer, List<Integer>> variants = new HashMap<>();
        byFolded.values().forEach(all -> all.forEach(c -> variants.put(c, all)));
        return Map.copyOf(variants);
    }

    /** Adds the variants of a set's members. */
    static void close(BitSet set) {
        BitSet added = new BitSet();
        VARIANTS.forEach((c, variants) -> {
            if (set.get(c)) {
                variants.forEach(added::set);
            }
        });
        set.or(added);
    }
}
