package org.inplace.launcher;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandProvider;
import org.inplace.core.command.Console;

/** Commands that the language of the launcher brings along. Not loaded for programs that are just run. */
final class Subcommand {

    private Subcommand() {
    }

    /** Whether a first word may be the name of a command: file names have a dot or a slash. */
    static boolean mayBe(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-') && word.charAt(0) != '-' && !word.equals("run");
    }

    /** The exit status of the command that the first word names; negative if there is no such command. */
    static int run(Language language, String[] words, Output out) {
        for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
            if (provider.language().equals(language.id) && find(provider, words[0]) instanceof Command command) {
                return run(command, words, out);
            }
        }
        return -1;
    }

    private static Command find(CommandProvider provider, String word) {
        Command command = provider.commands().get(word);
        return command == null && !Files.exists(Path.of(word)) ? provider.other(word).orElse(null) : command;
    }

    private static int run(Command command, String[] words, Output out) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(new Input(out), printed, errors, Boolean.getBoolean("inplace.terminal"), Path.of("").toAbsolutePath());
        try {
            return command.run(Arrays.asList(words).subList(1, words.length), console);
        } catch (IOException e) {
            Output.error("cannot write: " + e.getMessage());
            return Main.INTERNAL;
        } finally {
            printed.flush();
        }
    }
}
