package org.inplace.core.command;

import java.util.Map;

/** The commands of a language: a service that the launcher asks when the first word is neither a file nor an option. */
public interface CommandProvider {

    /** The polyglot id of the language. */
    String language();

    /** The commands by name. */
    Map<String, Command> commands();
}
