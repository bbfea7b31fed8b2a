package org.inplace.core.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words and options that a command takes. Long options are written {@code --name value} or {@code --name=value}; options
 * and words may be mixed, and {@code --} ends the options.
 */
public final class CommandSyntax {

    /**
     * An option.
     *
     * @param value what its value is called in messages, null for a flag
     * @param possible the values that it may have; empty if it may have any
     */
    private record Option(String name, String value, boolean required, List<String> possible, String help) {
        String shown() {
            return value == null ? name : name + " <" + value + ">";
        }
    }

    private record Word(String name, boolean required, String help) {
        String shown() {
            return required ? "<" + name + ">" : "[" + name + "]";
        }
    }

    private final String command;
    private final String purpose;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Option> options = new LinkedHashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();
    private Predicate<String> others;
    private String rest;

    /**
     * @param command the words that call it, such as {@code ruff check}
     * @param purpose one line for the help text
     */
    public CommandSyntax(String command, String purpose) {
        this.command = command;
        this.purpose = purpose;
    }

    /** A word that must be given. */
    public CommandSyntax word(String name, String help) {
        words.add(new Word(name, true, help));
        return this;
    }

    /** A word that may be given. */
    public CommandSyntax optionalWord(String name, String help) {
        words.add(new Word(name, false, help));
        return this;
    }

    /** All words behind the others, from the first one on that is none of the options. */
    public CommandSyntax rest(String name) {
        rest = name;
        return this;
    }

    /** An option without a value. */
    public CommandSyntax flag(String name, String help) {
        options.put(name, new Option(name, null, false, List.of(), help));
        return this;
    }

    /** An option with a value. */
    public CommandSyntax value(String name, String standard, String help) {
        return option(new Option(name, called(name), false, List.of(), help), standard);
    }

    /** An option with one of a few values. */
    public CommandSyntax choice(String name, String standard, List<String> possible, String help) {
        return option(new Option(name, "VALUE", false, possible, help), standard);
    }

    /** An option that must be given. */
    public CommandSyntax needed(String name, String help) {
        return option(new Option(name, called(name), true, List.of(), help), null);
    }

    /** What the value of an option is called unless something else is said. */
    private static String called(String option) {
        return option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private CommandSyntax option(Option option, String standard) {
        options.put(option.name, option);
        if (standard != null) {
            defaults.put(option.name, standard);
        }
        return this;
    }

    /** Another name of an option, such as {@code -i}. */
    public CommandSyntax shortName(String name, String option) {
        shortNames.put(name, option);
        return this;
    }

    /** Who takes flags that are none of these; tells whether it knew the flag. */
    public CommandSyntax others(Predicate<String> taker) {
        others = taker;
        return this;
    }

    /** @throws Rejected if the words do not fit, or ask for help */
    public Invocation parse(List<String> given) {
        Map<String, String> found = new HashMap<>();
        Map<String, String> values = new HashMap<>(defaults);
        List<String> remaining = new ArrayList<>();
        int at = 0;
        boolean ended = false;
        while (at < given.size()) {
            String word = given.get(at++);
            if (!ended && word.equals("--")) {
                ended = true;
            } else if (!ended && isHelp(word)) {
                throw Rejected.forHelp(this);
            } else if (!ended && word.startsWith("-") && word.length() > 1 && !beginsRest(word, found)) {
                at = option(given, at, word, values);
            } else if (found.size() < words.size()) {
                found.put(words.get(found.size()).name, word);
            } else if (rest != null) {
                remaining.addAll(given.subList(at - 1, given.size()));
                at = given.size();
            } else {
                throw unexpected(word);
            }
        }
        demand(found, values);
        values.putAll(found);
        return new Invocation(this, values, remaining);
    }

    /** Whether something that looks like an option belongs to what the words are about. */
    private boolean beginsRest(String word, Map<String, String> found) {
        return rest != null && found.size() == words.size() && !options.containsKey(word) && !shortNames.containsKey(word);
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    /** Takes an option and returns where to go on. */
    private int option(List<String> given, int next, String word, Map<String, String> values) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String written = equals < 0 ? word : word.substring(0, equals);
        Option option = options.get(shortNames.getOrDefault(written, written));
        if (option == null || option.value == null && equals >= 0) {
            if (others == null || !others.test(word)) {
                throw unexpected(word);
            }
            return next;
        }
        if (option.value == null) {
            values.put(option.name, "true");
            return next;
        }
        if (equals >= 0) {
            values.put(option.name, possible(option, word.substring(equals + 1)));
            return next;
        }
        if (next == given.size()) {
            throw rejected("a value is required for '" + option.shown() + "' but none was supplied");
        }
        values.put(option.name, possible(option, given.get(next)));
        return next + 1;
    }

    private String possible(Option option, String value) {
        if (option.possible.isEmpty() || option.possible.contains(value)) {
            return value;
        }
        String choices = String.join(", ", option.possible);
        throw rejected("invalid value '" + value + "' for '" + option.shown() + "'\n  [possible values: " + choices + "]");
    }

    private void demand(Map<String, String> found, Map<String, String> values) {
        StringBuilder missing = new StringBuilder();
        words.stream().filter(w -> w.required && !found.containsKey(w.name)).forEach(w -> missing.append("\n  ").append(w.shown()));
        options.values().stream().filter(o -> o.required && !values.containsKey(o.name)).forEach(o -> missing.append("\n  ").append(o.shown()));
        if (!missing.isEmpty()) {
            throw rejected("the following required arguments were not provided:" + missing);
        }
    }

    private Rejected unexpected(String word) {
        return rejected("unexpected argument '" + word + "' found");
    }

    /** A complaint about what was given. */
    Rejected rejected(String message) {
        return Rejected.because(message, this);
    }

    /** A complaint about the value of an option. */
    Rejected invalid(String name, String value, String why) {
        return rejected("invalid value '" + value + "' for '" + options.get(name).shown() + "': " + why);
    }

    /** The one line that shows how the command is called. */
    String usage() {
        StringBuilder line = new StringBuilder("Usage: ").append(command);
        if (others != null || options.values().stream().anyMatch(o -> !o.required)) {
            line.append(" [OPTIONS]");
        }
        options.values().stream().filter(o -> o.required).forEach(o -> line.append(' ').append(o.shown()));
        words.forEach(w -> line.append(' ').append(w.shown()));
        return rest == null ? line.toString() : line.append(" [").append(rest).append("]...").toString();
    }

    /** The text that {@code --help} prints. */
    String help() {
        StringBuilder text = new StringBuilder(purpose).append("\n\n").append(usage()).append('\n');
        if (!words.isEmpty()) {
            text.append("\nArguments:\n");
            words.forEach(w -> row(text, w.shown(), w.help));
        }
        text.append("\nOptions:\n");
        options.values().forEach(o -> {
            String standard = defaults.containsKey(o.name) ? " [default: " + defaults.get(o.name) + "]" : "";
            row(text, shortNames(o) + o.shown(), o.help + standard);
        });
        row(text, "-h, --help", "Print help");
        return text.toString();
    }

    private String shortNames(Option option) {
        return shortNames.entrySet().stream().filter(e -> e.getValue().equals(option.name)) //
                        .map(e -> e.getKey() + ", ").collect(Collectors.joining());
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append(String.format("  %-36s %s\n", left, right));
    }
}
