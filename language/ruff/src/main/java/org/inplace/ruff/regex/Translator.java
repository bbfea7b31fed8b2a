package org.inplace.ruff.regex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Translates a pattern for the engine. Flags, classes, names of groups and letter case are worked out here, so that the result
 * consists of code points, explicit sets, groups, repetitions and assertions.
 *
 * <p>
 * The time that the engine takes to read a pattern grows with the square of its length. Sets are therefore written only as far
 * as the {@link Alphabet} of the texts goes: those of Unicode's words are short in ASCII, and long in all of Unicode.
 *
 * <p>
 * The engine's {@code \b} knows words of ASCII letters only. For other texts there is a translation for texts as
 * {@link Encoding} writes them.
 */
final class Translator extends ClassReader {

    private static final int NOTHING = -1;
    /** How long a translation may get: reading one of this length takes the engine a second on a slow machine. */
    private static final int MOST_TEXT = 50_000;
    /** How many steps an expression may have, its repetitions written out. */
    private static final long MOST_STEPS = 300_000;

    private final boolean encodes;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> names = new HashMap<>();
    private int groups;
    private boolean asksForWords;
    private boolean repeatsGroups;
    /** Where the part begins in the output that a repetition would apply to. */
    private int part = NOTHING;
    /** How many repetitions apply to it already. */
    private int repetitions;
    /** How many steps there are so far, and how many of them are those of the part. */
    private long steps;
    private long partSteps;

    /**
     * @param alphabet of the texts that the pattern is for
     * @param encodes whether the pattern is for encoded texts
     */
    Translator(String pattern, Alphabet alphabet, boolean encodes) {
        super(pattern, alphabet);
        this.encodes = encodes;
    }

    /** @throws BadPattern if the pattern has no meaning */
    String translated() {
        alternatives(0);
        if (peek() != END) {
            throw new BadPattern("group without beginning");
        }
        return out.toString();
    }

    /** The numbers of the groups that have names. */
    Map<String, Integer> names() {
        return names;
    }

    /** Whether the pattern asks where words begin or end. */
    boolean asksForWords() {
        return asksForWords;
    }

    /** Whether a group as a whole is repeated: where engines differ, and where backtracking takes exponential time. */
    boolean repeatsGroups() {
        return repeatsGroups;
    }

    private void alternatives(int depth) {
        if (depth > MAX_DEPTH) {
            throw new BadPattern("nested too deep");
        }
        part = NOTHING;
        for (skipIgnored(); peek() != END && peek() != ')'; skipIgnored()) {
            int c = next();
            switch (c) {
                case '|' -> {
                    out.append('|');
                    part = NOTHING;
                }
                case '*', '+', '?' -> repetition(Character.toString(c), 1);
                case '{' -> {
                    String bounds = bounds();
                    repetition("{" + bounds + "}", copies(bounds));
                }
                case '(' -> group(depth);
                default -> {
                    begin(out.length(), 1);
                    steps++;
                    simple(c);
                }
            }
        }
    }

    private void begin(int position, long size) {
        part = position;
        partSteps = size;
        repetitions = 0;
        if (out.length() > MOST_TEXT) {
            throw new BadPattern("too long");
        }
    }

    private void simple(int c) {
        switch (c) {
            case '[' -> set(bracketed(0));
            case '.' -> dot();
            case '^' -> out.append(flags.multiline() ? "(?m:^)" : "\\A");
            case '$' -> out.append(flags.multiline() ? "(?m:$)" : "\\z");
            case '\\' -> escape(next());
            default -> literal(c);
        }
    }

    private void dot() {
        if (encodes) {
            BitSet all = CodePoints.range(0, CodePoints.COUNT - 1);
            all.set('\n', flags.dotAll());
            set(all);
        } else {
            out.append(flags.dotAll() ? "(?s:.)" : "(?-s:.)");
        }
    }

    private void escape(int letter) {
        switch (letter) {
            case 'A', 'z' -> out.append('\\').append((char) letter);
            case 'b', 'B' -> {
                if (peek() == '{') {
                    throw new BadPattern("half of a word boundary");
                }
                asksForWords = true;
                out.append('\\').append((char) letter);
            }
            default -> {
                BitSet set = escapedSet(letter);
                if (set != null) {
                    set(set);
                } else {
                    literal(escapedCodePoint(letter));
                }
            }
        }
    }

    private void literal(int c) {
        if (flags.folds() || encodes) {
            set(folded(CodePoints.range(c, c)));
        } else {
            CodePoints.write(c, out);
        }
    }

    private void set(BitSet members) {
        members.clear(alphabet.last + 1, CodePoints.COUNT + 1);
        if (encodes) {
            Encoding.write(members, alphabet, out);
        } else {
            CodePoints.write(members, out);
        }
    }

    /** @param copies how often the part is written out for it */
    private void repetition(String operator, long copies) {
        if (part == NOTHING || repetitions > MAX_DEPTH) {
            throw new BadPattern("nothing to repeat");
        }
        steps += partSteps * (copies - 1);
        partSteps *= copies;
        if (steps > MOST_STEPS) {
            throw new BadPattern("too many steps");
        }
        repeatsGroups |= out.charAt(out.length() - 1) == ')' || repetitions > 0;
        if (repetitions++ > 0) {
            out.insert(part, "(?:").append(')');
        }
        out.append(operator);
        if (accept('?') != flags.lazy()) {
            out.append('?');
        }
    }

    /** What stands in braces, {@code n}, {@code n,} or {@code n,m}. */
    private String bounds() {
        String bounds = until('}');
        if (!bounds.matches("\\d{1,9}(?:,(?:\\d{1,9})?)?")) {
            throw new BadPattern("not a number of repetitions");
        }
        return bounds;
    }

    private static long copies(String bounds) {
        int comma = bounds.indexOf(',');
        long least = Long.parseLong(comma < 0 ? bounds : bounds.substring(0, comma));
        long most = comma < 0 ? least : comma + 1 == bounds.length() ? least + 1 : Long.parseLong(bounds.substring(comma + 1));
        return Math.max(1, Math.max(least, most));
    }

    private void group(int depth) {
        int start = out.length();
        long before = steps;
        Flags outer = flags;
        if (!accept('?')) {
            groups++;
            out.append('(');
        } else if (peek() == '<' || peek() == 'P') {
            accept('P');
            expect('<');
            name(until('>'));
            out.append('(');
        } else {
            Flags inner = changed();
            flags = inner;
            if (accept(')')) {
                part = NOTHING;
                return;
            }
            expect(':');
            out.append("(?:");
        }
        alternatives(depth + 1);
        expect(')');
        out.append(')');
        flags = outer;
        begin(start, steps - before);
    }

    private void name(String name) {
        if (!name.matches("[\\p{IsAlphabetic}_][\\p{IsAlphabetic}\\p{Nd}_.\\[\\]]*") || names.putIfAbsent(name, ++groups) != null) {
            throw new BadPattern("not a name for a group");
        }
    }

    /** The flags as the letters at the current place change them. */
    private Flags changed() {
        Flags changed = flags;
        boolean value = true;
        boolean isComplete = peek() == ':';
        while (peek() != ')' && peek() != ':') {
            int letter = next();
            if (letter == '-' && value) {
                value = false;
                isComplete = false;
                continue;
            }
            changed = changed.with(letter, value);
            if (changed == null) {
                throw new BadPattern("unknown flag");
            }
            isComplete = true;
        }
        if (!isComplete) {
            throw new BadPattern("no flag");
        }
        return changed;
    }
}
