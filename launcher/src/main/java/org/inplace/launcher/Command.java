package org.inplace.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed command line: {@code [run] [options] (FILE | -e CODE) [--] [arguments]}.
 *
 * Options the launcher does not know belong to the engine and its tools ({@code --inspect}, {@code --engine.…});
 * whether they exist turns out when the context is built. With the word {@code run}, the {@linkplain RunOptions options of
 * a run} may also stand behind the file.
 */
final class Command {
    enum Action { RUN, HELP, OPTIONS, VERSION }

    Action action = Action.RUN;
    /** Null until known: {@code inplace} learns it from the file's extension. */
    Language language;
    /** The program's file as given, or null if there is {@link #code}. */
    String file;
    String code;
    String[] arguments = {};
    /** Options for the engine, {@code name} or {@code name=value}. */
    final List<String> options = new ArrayList<>(0);
    /** Null if there are none. */
    RunOptions run;

    static Command parse(Language language, String[] words) throws Failure {
        Command command = new Command();
        command.language = language;
        command.take(words);
        return command;
    }

    private void take(String[] words) throws Failure {
        if (words.length == 0) {
            action = Action.HELP;
            return;
        }
        boolean spelled = words[0].equals("run");
        int at = spelled ? 1 : 0;
        while (at < words.length && words[at].startsWith("-") && !words[at].equals("--") && code == null) {
            at = option(words, at);
            if (action != Action.RUN) {
                return;
            }
        }
        if (code == null) {
            if (at < words.length && words[at].equals("--")) {
                at++;
            }
            if (at == words.length) {
                throw Failure.usage("the following required arguments were not provided:\n  <FILE>");
            }
            file = words[at++];
            if (spelled) {
                at = optionsBehindFile(words, at);
            }
            if (language == null) {
                language = Language.of(file);
            }
        }
        if (language == null) {
            throw Failure.usage(file == null ? "--eval needs --language" : "cannot tell the language of '" + file + "' from its extension; use --language");
        }
        if (at < words.length && words[at].equals("--")) {
            at++;
        }
        if (at < words.length) {
            arguments = new String[words.length - at];
            System.arraycopy(words, at, arguments, 0, arguments.length);
        }
    }

    private int optionsBehindFile(String[] words, int from) throws Failure {
        int at = from;
        while (at < words.length && words[at].startsWith("--") && words[at].length() > 2) {
            int taken = runOptions().take(words, at);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        return at;
    }

    RunOptions runOptions() {
        if (run == null) {
            run = new RunOptions();
        }
        return run;
    }

    /** Takes the option at an index; returns the index behind it. */
    private int option(String[] words, int at) throws Failure {
        String word = words[at];
        switch (word) {
            case "--help", "-h" -> action = Action.HELP;
            case "--help:options" -> action = Action.OPTIONS;
            case "--version", "-V" -> action = Action.VERSION;
            case "--eval", "-e" -> {
                code = operand(words, at);
                return at + 2;
            }
            case "--language" -> {
                String id = operand(words, at);
                language = Language.named(id);
                if (language == null) {
                    throw Failure.usage("invalid value '" + id + "' for '--language <NAME>'");
                }
                return at + 2;
            }
            default -> {
                if (!word.startsWith("--")) {
                    throw Failure.usage("unexpected argument '" + word + "' found");
                }
                int taken = runOptions().take(words, at);
                if (taken > 0) {
                    return at + taken;
                }
                options.add(word.substring(2));
            }
        }
        return at + 1;
    }

    static String operand(String[] words, int at) throws Failure {
        if (at + 1 == words.length) {
            throw Failure.usage("a value is required for '" + words[at] + " <VALUE>' but none was supplied");
        }
        return words[at + 1];
    }
}
