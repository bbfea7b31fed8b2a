package org.inplace.differential.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a program shorter while something about it stays true: first by lines, then by what stands in parentheses. */
final class Shrinker {
    private static final int BATCH = 40;

    private final Function<List<String>, List<Boolean>> interesting;
    private final long end;

    /** @param interesting tells about several programs at once, for this is cheaper */
    Shrinker(int seconds, Function<List<String>, List<Boolean>> interesting) {
        this.interesting = interesting;
        end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    String shrink(String program) {
        String small = program;
        String before;
        do {
            before = small;
            small = withoutLines(small);
            small = withoutParts(small);
        } while (!small.equals(before) && System.nanoTime() < end);
        return small;
    }

    private String withoutLines(String program) {
        String small = program;
        for (int size = lines(program).size() / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2 == size ? size - 1 : (size + 1) / 2) {
            String shorter = first(cuts(lines(small), size));
            while (shorter != null) {
                small = shorter;
                shorter = first(cuts(lines(small), size));
            }
        }
        return small;
    }

    private static List<String> lines(String program) {
        return List.of(program.split("\n"));
    }

    private static List<String> cuts(List<String> lines, int size) {
        List<String> cuts = new ArrayList<>();
        for (int i = lines.size() - size; i >= 0; i -= Math.max(1, size / 2)) {
            List<String> rest = new ArrayList<>(lines.subList(0, i));
            rest.addAll(lines.subList(i + size, lines.size()));
            cuts.add(String.join("\n", rest) + "\n");
        }
        // the first and the last line of a block without what is between, and what is between without them
        for (int i = 0; size == 1 && i < lines.size(); i++) {
            for (int j = i + 2; j < lines.size(); j++) {
                if (lines.get(j).startsWith("end") && (lines.get(i).endsWith("do") || lines.get(i).endsWith("then") || lines.get(i).contains("function"))) {
                    List<String> rest = new ArrayList<>(lines);
                    rest.remove(j);
                    rest.remove(i);
                    cuts.add(String.join("\n", rest) + "\n");
                }
            }
        }
        return cuts;
    }

    private String withoutParts(String program) {
        String small = program;
        String shorter = first(parts(small));
        while (shorter != null) {
            small = shorter;
            shorter = first(parts(small));
        }
        return small;
    }

    private static List<String> parts(String program) {
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < program.length(); i++) {
            int close = "({[".indexOf(program.charAt(i)) < 0 ? -1 : closing(program, i);
            if (close > i + 1) {
                for (String by : new String[]{"", "1", "nil", "{}"}) {
                    add(shorter, program, i + 1, close, by);
                    add(shorter, program, i, close + 1, by);
                }
            }
            if (program.charAt(i) == ',' || program.charAt(i) == ';') {
                int next = i + 1;
                while (next < program.length() && ",;)}\n".indexOf(program.charAt(next)) < 0) {
                    next++;
                }
                add(shorter, program, i, next, "");
            }
        }
        return shorter;
    }

    private static void add(List<String> shorter, String program, int from, int to, String by) {
        if (by.length() < to - from) {
            shorter.add(program.substring(0, from) + by + program.substring(to));
        }
    }

    private static int closing(String program, int open) {
        int depth = 0;
        for (int i = open; i < program.length(); i++) {
            char c = program.charAt(i);
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the candidates that is interesting; null if none is, or time is over. */
    private String first(List<String> candidates) {
        for (int i = 0; i < candidates.size() && System.nanoTime() < end; i += BATCH) {
            List<String> batch = candidates.subList(i, Math.min(candidates.size(), i + BATCH));
            int found = interesting.apply(batch).indexOf(true);
            if (found >= 0) {
                return batch.get(found);
            }
        }
        return null;
    }
}
