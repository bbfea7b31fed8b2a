package org.inplace.core.command;

import java.util.Map;
import java.util.Optional;

/** The commands of a language: a service that the launcher asks when the first word is neither a file nor an option. */
public interface CommandProvider {

    /** The polyglot id of the language. */
    String language();

    /** The commands by name. */
    Map<String, Command> commands();

    /** What a word means that names neither a command nor a file: a command that is not built in. */
    default Optional<Command> other(String word) {
        return Optional.empty();
    }
}
