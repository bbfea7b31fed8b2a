package org.inplace.core.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words behind a command, taken apart: flags, options with a value ({@code --name value} or {@code --name=value}), operands. */
public final class Words {

    /** The words make no sense, or they ask for help: the text is to be printed, and the program ends with the status. */
    public static final class Rejected extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final int USAGE = 2;

        private final int status;

        private Rejected(int status, String text) {
            super(text, null, false, false);
            this.status = status;
        }

        /** @param usage the command with its words, e.g. {@code ruff check FILE} */
        public static Rejected because(String message, String usage) {
            return new Rejected(USAGE, "error: " + message + "\n\nUsage: " + usage + "\n\nFor more information, try '--help'.\n");
        }

        public int status() {
            return status;
        }
    }

    private final String usage;
    private final String help;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final List<String> operands = new ArrayList<>();
    private Predicate<String> others = word -> false;

    /**
     * @param usage the command with its words, in one line
     * @param help what the command does, for {@code --help}
     */
    public Words(String usage, String help) {
        this.usage = usage;
        this.help = help;
    }

    /** An option without a value, under all of its names; the last names it in {@link #has}. */
    public Words flag(String... names) {
        for (String name : names) {
            known.put(name, names[names.length - 1]);
        }
        return this;
    }

    /** An option with one of the given values, or with any if none are given. */
    public Words value(String name, String... possible) {
        known.put(name, name);
        values.put(name, List.of(possible));
        return this;
    }

    /** Who takes options that are none of these; tells whether it knew the word. */
    public Words others(Predicate<String> taker) {
        others = taker;
        return this;
    }

    /** Takes the words apart; there must be as many operands as names of them. */
    public Words parse(List<String> words, String... operandNames) {
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at++);
            if (word.equals("--help") || word.equals("-h")) {
                throw new Rejected(0, help + "\n\nUsage: " + usage + "\n");
            }
            if (word.startsWith("-") && word.length() > 1) {
                at = option(word, words, at);
            } else if (operands.size() == operandNames.length) {
                throw rejected("unexpected argument '" + word + "' found");
            } else {
                operands.add(word);
            }
        }
        if (operands.size() < operandNames.length) {
            throw rejected("the following required arguments were not provided:\n  <" + operandNames[operands.size()] + ">");
        }
        return this;
    }

    private int option(String word, List<String> words, int next) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String canonical = known.get(name);
        if (canonical == null || equals >= 0 && !values.containsKey(canonical)) {
            if (!others.test(word)) {
                throw rejected("unexpected argument '" + word + "' found");
            }
            return next;
        }
        if (!values.containsKey(canonical)) {
            given.put(canonical, "");
            return next;
        }
        if (equals < 0 && next == words.size()) {
            throw rejected("a value is required for '" + name + " <VALUE>' but none was supplied");
        }
        String value = equals < 0 ? words.get(next) : word.substring(equals + 1);
        List<String> possible = values.get(canonical);
        if (!possible.isEmpty() && !possible.contains(value)) {
            throw rejected("invalid value '" + value + "' for '" + name + " <VALUE>'\n  [possible values: " + String.join(", ", possible) + "]");
        }
        given.put(canonical, value);
        return equals < 0 ? next + 1 : next;
    }

    /** An error in these words. */
    public Rejected rejected(String message) {
        return Rejected.because(message, usage);
    }

    public boolean has(String flag) {
        return given.containsKey(flag);
    }

    /** The value of an option, or else what is to be taken for it. */
    public String value(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    public String operand(int index) {
        return operands.get(index);
    }
}
