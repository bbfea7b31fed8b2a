package org.inplace.lua.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The words behind {@code lua} (specification, section 14.1). Long options, which Lua has none of, are the engine's and its tools'.
 */
final class CommandLine {

    /** Something to run before the script. @param library whether the text is a module's name, else it is a chunk */
    record Step(boolean library, String text) {
    }

    /** The words make no sense. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final List<String> words;
    private final List<String> engineOptions = new ArrayList<>(1);
    private final List<Step> steps = new ArrayList<>();
    private boolean interactive;
    private boolean version;
    private boolean statements;
    /** The index of the script's name; that of the end if there is none. */
    private int script;

    private CommandLine(List<String> words) {
        this.words = words;
    }

    /** Takes the words apart. What the engine's options are is known even if the others are wrong. */
    static CommandLine of(List<String> words) throws Unknown {
        CommandLine line = new CommandLine(words);
        while (line.script < words.size() && line.takeOption(words.get(line.script))) {
            line.script++;
        }
        return line;
    }

    /** Takes a word if it is an option; tells whether to go on behind it. */
    private boolean takeOption(String word) throws Unknown {
        if (!word.startsWith("-") || word.length() == 1) {
            return false;
        }
        switch (word.charAt(1)) {
            case '-' -> {
                if (word.length() == 2) {
                    script++;
                    return false;
                }
                engineOptions.add(word.substring(2));
            }
            case 'i' -> {
                requireLength(word);
                interactive = true;
                version = true;
            }
            case 'v' -> {
                requireLength(word);
                version = true;
            }
            case 'e' -> {
                statements = true;
                steps.add(new Step(false, operand(word)));
            }
            case 'l' -> steps.add(new Step(true, operand(word)));
            default -> throw new Unknown();
        }
        return true;
    }

    private static void requireLength(String word) throws Unknown {
        if (word.length() > 2) {
            throw new Unknown();
        }
    }

    /** What follows an option's letter: the rest of its word, or else the next word. */
    private String operand(String word) throws Unknown {
        if (word.length() > 2) {
            return word.substring(2);
        }
        if (++script == words.size()) {
            throw new Unknown();
        }
        return words.get(script);
    }

    List<String> engineOptions() {
        return engineOptions;
    }

    List<Step> steps() {
        return steps;
    }

    boolean wantsVersion() {
        return version;
    }

    /** Whether the user asked for the interactive mode. */
    boolean isInteractive() {
        return interactive;
    }

    /** Whether there is nothing to do but to ask for it. */
    boolean isEmpty() {
        return !hasScript() && !statements && !version;
    }

    boolean hasScript() {
        return script < words.size();
    }

    String script() {
        return words.get(script);
    }

    /** Whether the script is the standard input; behind two dashes, a dash is a file like any other. */
    boolean readsInput() {
        return words.get(script).equals("-") && !(script > 0 && words.get(script - 1).equals("--"));
    }

    /** The words behind the script. */
    List<String> arguments() {
        return hasScript() ? words.subList(script + 1, words.size()) : List.of();
    }

    /** The index that the program's own name has in the table {@code arg}, where the script has 0. */
    int first() {
        return -script - 1;
    }
}
