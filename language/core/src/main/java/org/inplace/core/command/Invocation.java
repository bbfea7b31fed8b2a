package org.inplace.core.command;

import java.util.List;
import java.util.Map;

/** What a command was called with. */
public final class Invocation {

    private final CommandSyntax syntax;
    private final Map<String, String> values;
    private final List<String> rest;

    /** @param values those of words and options by name; flags have some value if they are set */
    Invocation(CommandSyntax syntax, Map<String, String> values, List<String> rest) {
        this.syntax = syntax;
        this.values = values;
        this.rest = rest;
    }

    /** Whether a flag is set, or a word or option given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a word or option, or its default, or null. */
    public String get(String name) {
        return values.get(name);
    }

    /** The words behind the named ones. */
    public List<String> rest() {
        return rest;
    }

    /** A complaint about what was given. */
    public Rejected rejected(String message) {
        return syntax.rejected(message);
    }

    /** A complaint about the value of an option. */
    public Rejected invalid(String name, String why) {
        return syntax.invalid(name, values.get(name), why);
    }

    /** The value of an option that must be a number of at least some size. */
    public int number(String name, int least) {
        String text = values.get(name);
        try {
            int number = Integer.parseInt(text);
            if (number < least) {
                throw syntax.invalid(name, text, "must be at least " + least);
            }
            return number;
        } catch (NumberFormatException e) {
            throw syntax.invalid(name, text, text.isEmpty() ? "cannot parse integer from empty string" : "invalid digit found in string");
        }
    }
}
