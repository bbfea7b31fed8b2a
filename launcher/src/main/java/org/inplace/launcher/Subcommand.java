package org.inplace.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandProvider;
import org.inplace.core.command.Console;
import org.inplace.core.command.Rejected;
import org.inplace.launcher.repl.ReplCommand;

/** Commands that the language of the launcher brings along, and its command loop. Not loaded for programs that are just run. */
final class Subcommand {

    private static final String LOOP = "repl";
    private static final String HELP = "help";

    private Subcommand() {
    }

    /** The part that a language has in the command line; null if it has none. */
    static CommandProvider provider(Language language) {
        for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
            if (provider.language().equals(language.id)) {
                return provider;
            }
        }
        return null;
    }

    /** The names of all commands. */
    static Iterable<String> names(Language language) {
        CommandProvider provider = provider(language);
        TreeSet<String> names = new TreeSet<>(provider == null ? List.of() : provider.commands().keySet());
        if (provider != null && provider.dialogue() != null) {
            names.add(LOOP);
        }
        return names;
    }

    /** The exit status of the command that the first word names; negative if there is no such command. */
    static int run(Language language, String[] words, Output out) {
        List<String> rest = new ArrayList<>(List.of(words));
        String name = rest.removeFirst();
        if (name.equals(HELP)) {
            if (rest.isEmpty() || rest.getFirst().equals("run")) {
                return About.help(language, out);
            }
            name = rest.getFirst();
            rest = List.of("--help");
        }
        CommandProvider provider = provider(language);
        Command command = provider == null ? null : command(provider, language, name);
        return command == null ? -1 : run(command, rest, out);
    }

    private static Command command(CommandProvider provider, Language language, String name) {
        if (name.equals(LOOP) && provider.dialogue() != null) {
            return new ReplCommand(language.id, language.extension, About.command(), About.version(), provider.dialogue());
        }
        Command known = provider.commands().get(name);
        return known == null && !Files.exists(Path.of(name)) ? provider.other(name).orElse(null) : known;
    }

    private static int run(Command command, List<String> arguments, Output out) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(new Input(out), printed, errors, Boolean.getBoolean("inplace.terminal"), Path.of("").toAbsolutePath());
        try {
            return command.run(arguments, console);
        } catch (Rejected e) {
            (e.status() == 0 ? printed : errors).print(e.getMessage());
            return e.status();
        } catch (IOException e) {
            Output.error("cannot write: " + e.getMessage());
            return Main.INTERNAL;
        } finally {
            printed.flush();
        }
    }
}
