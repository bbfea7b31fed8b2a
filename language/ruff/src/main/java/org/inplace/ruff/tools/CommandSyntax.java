package org.inplace.ruff.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words and options that a command takes. Long options are written {@code --name value} or {@code --name=value}; options
 * and words may be mixed, and {@code --} ends the options.
 */
public final class CommandSyntax {

    /** @param value what the option's value is called in messages, null for a flag */
    private record Option(String name, String value, boolean required, String help) {
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
    private String rest;

    /** @param purpose one line for the help text */
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
        options.put(name, new Option(name, null, false, help));
        return this;
    }

    /** An option with a value. */
    public CommandSyntax value(String name, String standard, String help) {
        return option(name, standard, false, help);
    }

    /** An option that must be given. */
    public CommandSyntax needed(String name, String help) {
        return option(name, null, true, help);
    }

    private CommandSyntax option(String name, String standard, boolean required, String help) {
        String value = name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
        options.put(name, new Option(name, value, required, help));
        if (standard != null) {
            defaults.put(name, standard);
        }
        return this;
    }

    /** Another name of an option, such as {@code -i}. */
    public CommandSyntax shortName(String name, String option) {
        shortNames.put(name, option);
        return this;
    }

    /** @throws ToolFailure if the words do not fit */
    public Invocation parse(List<String> given) throws ToolFailure {
        Map<String, String> found = new HashMap<>();
        Map<String, String> values = new HashMap<>(defaults);
        List<String> others = new ArrayList<>();
        int at = 0;
        boolean ended = false;
        while (at < given.size()) {
            String word = given.get(at++);
            if (!ended && word.equals("--")) {
                ended = true;
            } else if (!ended && isHelp(word)) {
                return Invocation.forHelp();
            } else if (!ended && word.startsWith("-") && word.length() > 1 && !beginsRest(word, found)) {
                at = option(given, at, word, values);
            } else if (found.size() < words.size()) {
                found.put(words.get(found.size()).name, word);
            } else if (rest != null) {
                others.addAll(given.subList(at - 1, given.size()));
                at = given.size();
            } else {
                throw unexpected(word);
            }
        }
        demand(found, values);
        values.putAll(found);
        return new Invocation(this, values, others);
    }

    /** Whether something that looks like an option belongs to what the words are about. */
    private boolean beginsRest(String word, Map<String, String> found) {
        return rest != null && found.size() == words.size() && !options.containsKey(word) && !shortNames.containsKey(word);
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    /** Takes an option and returns where to go on. */
    private int option(List<String> given, int next, String word, Map<String, String> values) throws ToolFailure {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String written = equals < 0 ? word : word.substring(0, equals);
        Option option = options.get(shortNames.getOrDefault(written, written));
        if (option == null || option.value == null && equals >= 0) {
            throw unexpected(word);
        }
        if (option.value == null) {
            values.put(option.name, "true");
            return next;
        }
        if (equals >= 0) {
            values.put(option.name, word.substring(equals + 1));
            return next;
        }
        if (next == given.size()) {
            throw ToolFailure.usage("a value is required for '" + option.shown() + "' but none was supplied", this);
        }
        values.put(option.name, given.get(next));
        return next + 1;
    }

    private void demand(Map<String, String> found, Map<String, String> values) throws ToolFailure {
        StringBuilder missing = new StringBuilder();
        words.stream().filter(w -> w.required && !found.containsKey(w.name)).forEach(w -> missing.append("\n  ").append(w.shown()));
        options.values().stream().filter(o -> o.required && !values.containsKey(o.name)).forEach(o -> missing.append("\n  ").append(o.shown()));
        if (!missing.isEmpty()) {
            throw ToolFailure.usage("the following required arguments were not provided:" + missing, this);
        }
    }

    private ToolFailure unexpected(String word) {
        return ToolFailure.usage("unexpected argument '" + word + "' found", this);
    }

    /** A complaint about the value of an option. */
    ToolFailure invalid(String name, String value, String why) {
        return ToolFailure.usage("invalid value '" + value + "' for '" + options.get(name).shown() + "': " + why, this);
    }

    /** The one line that shows how the command is called. */
    public String usage() {
        StringBuilder line = new StringBuilder("Usage: ruff ").append(command);
        if (!options.isEmpty()) {
            line.append(" [OPTIONS]");
        }
        words.forEach(w -> line.append(' ').append(w.shown()));
        return rest == null ? line.toString() : line.append(" [").append(rest).append("]...").toString();
    }

    /** The text that {@code --help} prints. */
    public String help() {
        StringBuilder text = new StringBuilder(purpose).append("\n\n").append(usage()).append('\n');
        if (!words.isEmpty()) {
            text.append("\nArguments:\n");
            words.forEach(w -> row(text, w.shown(), w.help));
        }
        text.append("\nOptions:\n");
        options.values().forEach(o -> row(text, o.shown(), defaults.containsKey(o.name) ? o.help + " [default: " + defaults.get(o.name) + "]"
                        : o.help));
        row(text, "-h, --help", "Print help");
        return text.toString();
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append(String.format("  %-36s %s\n", left, right));
    }
}
