package org.inplace.launcher;

import org.graalvm.polyglot.Context;

/**
 * The options of a run that are the language's or {@linkplain Restrictions restrict} it, and the settings in the environment that
 * stand for some of them. Not loaded for runs without any.
 */
final class RunOptions {

    private static final String TIMEOUT = "--scheduler-timeout-ms";

    private final Restrictions restrictions = new Restrictions();
    private boolean interpreter;
    private long timeout;
    /** Whether errors of the program are reported as JSON. */
    boolean json;

    /** Takes the option at an index; returns how many words that were, none if it is not one of these. */
    int take(String[] words, int at) throws Failure {
        String word = words[at];
        switch (word) {
            case "--interpreter" -> interpreter = true;
            case "--jit" -> {
            }
            case "--json-runtime-diagnostics" -> json = true;
            case TIMEOUT -> {
                timeout = milliseconds(Command.operand(words, at));
                return 2;
            }
            default -> {
                if (word.startsWith(TIMEOUT + "=")) {
                    timeout = milliseconds(word.substring(TIMEOUT.length() + 1));
                } else {
                    return restrictions.take(words, at);
                }
            }
        }
        return 1;
    }

    private static long milliseconds(String text) throws Failure {
        long number = -1;
        try {
            number = Long.parseLong(text);
        } catch (NumberFormatException e) {
            // negative means invalid
        }
        if (number < 0) {
            throw Failure.usage("invalid value '" + text + "' for '" + TIMEOUT + " <N>': invalid digit found in string");
        }
        if (number == 0) {
            throw new Failure(Failure.USAGE, "Scheduler timeout must be greater than 0ms");
        }
        return number;
    }

    void apply(Context.Builder builder, Command command) {
        String language = command.language.id;
        restrictions.apply(builder, command.language, command.file);
        if (interpreter) {
            builder.option(language + ".interpreter", "true");
        }
        String environment = System.getenv(command.language + "_SCHEDULER_TIMEOUT_MS");
        if (timeout > 0 || environment != null && environment.matches("0*[1-9][0-9]{0,17}")) {
            builder.option(language + ".scheduler-timeout-ms", timeout > 0 ? Long.toString(timeout) : environment);
        }
        String destinations = System.getenv(command.language + "_NET_DESTINATION_POLICY");
        if (destinations != null || restrictions.keepFromPrivateNetwork()) {
            builder.option(language + ".net-destination-policy", destinations != null ? destinations : "deny_private");
        }
    }
}
