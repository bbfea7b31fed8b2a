package org.inplace.core.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.graalvm.polyglot.Context;

/**
 * The program that runs a language, with the command line syntax that the language's users know: a service that the launcher
 * hands all words to. What it evaluates, in which order, and what it says is the language's; the launcher provides the
 * streams, the one context of the run, and the command loop.
 */
public interface StandAlone {

    /** The polyglot id of the language. */
    String language();

    /**
     * Runs what the words say.
     *
     * @param program the name under which the user started this
     * @return the exit status
     */
    int run(String program, List<String> words, Host host) throws IOException;

    /** What the launcher does for it. */
    interface Host {

        /**
         * Makes the context of the run.
         *
         * @param options for the engine, its tools and the language: {@code name} or {@code name=value}
         * @param arguments of the program
         * @param script the file beside which a restricted program may read its modules; null if there is none
         * @param dialogue of the command loop; null if there will be none
         * @throws IllegalArgumentException if an option is not known, or its value makes no sense
         */
        Context start(List<String> options, List<String> arguments, String script, Dialogue dialogue) throws IOException;

        /** The command loop: has each complete input evaluated until there are no more. */
        void converse(Evaluator evaluator) throws IOException;

        /** What programs read as their standard input, too. */
        InputStream in();

        /** Whether standard input is a terminal. */
        boolean hasTerminal();

        /** Writes to standard output, as programs do. */
        void print(byte[] text);

        /** Writes to standard error, after what has been printed before. */
        void error(byte[] text);
    }

    /** Evaluates an input of the command loop, and reports what goes wrong with it. */
    @FunctionalInterface
    interface Evaluator {
        void evaluate(byte[] input);
    }
}
