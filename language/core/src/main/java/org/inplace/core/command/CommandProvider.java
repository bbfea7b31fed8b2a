package org.inplace.core.command;

import java.util.Map;
import java.util.Optional;

/** The commands of a language: a service that the launcher asks when the first word is neither a file nor an option. */
public interface CommandProvider {

    /** The polyglot id of the language. */
    String language();

    /** The commands by name. */
    Map<String, Command> commands();

    /**
     * The language's part of its command loop; null if it has none. The loop sets the language's option {@code interactive},
     * and expects that interactive sources of one context share their variables, that the display text of their results is
     * what the loop is to show, and that errors have a member {@code brief}.
     */
    default Dialogue dialogue() {
        return null;
    }

    /** The report for programs on a fault of the implementation, as JSON; null if the language has none. */
    default String crashReport(@SuppressWarnings("unused") String message, @SuppressWarnings("unused") int exitCode) {
        return null;
    }

    /** What a word means that names neither a command nor a file: a command that is not built in. */
    default Optional<Command> other(String word) {
        return Optional.empty();
    }
}
