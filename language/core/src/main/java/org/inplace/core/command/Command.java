package org.inplace.core.command;

import java.io.IOException;
import java.util.List;

/** What a word behind the program's name does, as in {@code ruff check FILE}. */
@FunctionalInterface
public interface Command {

    /**
     * Does it.
     *
     * @param arguments the words behind the command's own
     * @return the exit status
     * @throws IOException if standard output cannot be written
     * @throws Rejected if the arguments make no sense, or ask for help
     */
    int run(List<String> arguments, Console console) throws IOException;
}
