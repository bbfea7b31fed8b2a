package org.inplace.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.inplace.core.sandbox.Policy;

/**
 * The options of a run that are the language's or about its privileges, and the settings in the environment that stand for
 * some of them. Not loaded for runs without any.
 */
final class RunOptions {

    private static final String TIMEOUT = "--scheduler-timeout-ms";

    private final Policy policy = new Policy();
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
                    return policy.take(word) ? 1 : 0;
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
        policy.apply(builder, language, command.language.extension, moduleRoots(command.file));
        if (interpreter) {
            builder.option(language + ".interpreter", "true");
        }
        String environment = System.getenv(command.language + "_SCHEDULER_TIMEOUT_MS");
        if (timeout > 0 || environment != null && environment.matches("0*[1-9][0-9]{0,17}")) {
            builder.option(language + ".scheduler-timeout-ms", timeout > 0 ? Long.toString(timeout) : environment);
        }
        String destinations = System.getenv(command.language + "_NET_DESTINATION_POLICY");
        if (destinations != null || policy.keepsFromPrivateNetwork()) {
            builder.option(language + ".net-destination-policy", destinations != null ? destinations : "deny_private");
        }
    }

    /** Where a program may read its modules. */
    static List<Path> moduleRoots(String file) {
        List<Path> roots = new ArrayList<>(List.of(Path.of("")));
        Path directory = file == null ? null : Path.of(file).toAbsolutePath().normalize().getParent();
        if (directory != null) {
            roots.add(directory);
            if (directory.endsWith("src") && directory.getParent() != null) {
                roots.add(directory.getParent());
            }
        }
        return roots;
    }
}
