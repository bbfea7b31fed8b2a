package org.inplace.launcher;

import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * Runs a program from the command line.
 *
 * The way from here to the program's first statement is kept short on purpose (few classes, no eager work), because
 * the start is what people wait for; help, version and error reports live in classes that are loaded when needed.
 * System properties, set by the scripts in {@code bin/}: {@code inplace.language}, the language of the command, absent
 * if the file's extension decides; {@code inplace.command}, its name; {@code inplace.terminal}, whether standard output
 * is a terminal; {@code inplace.input}, whether standard input is one.
 */
public final class Main {
    /** Exit status for a fault of the implementation. */
    static final int INTERNAL = 6;

    private Main() {
    }

    public static void main(String[] words) {
        Output out = new Output(Boolean.getBoolean("inplace.terminal"));
        out.flushAtExit();
        Language language = Language.named(System.getProperty("inplace.language"));
        if (language != null && language.standAlone) {
            end(StandAloneHost.run(language, words, out), out);
            return;
        }
        int status = words.length > 0 && language != null && mayBeCommand(words[0]) ? Subcommand.run(language, words, out) : -1;
        if (status < 0) {
            status = program(language, words, out);
        }
        end(status, out);
    }

    /** Ends the process. If all is well it ends by itself, as soon as this thread does: {@link System#exit} starts the logging first. */
    private static void end(int status, Output out) {
        out.flush();
        if (status != 0 || isAwaited()) {
            System.exit(status);
        }
    }

    /** Whether the process would wait for other threads. */
    private static boolean isAwaited() {
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        int count = Thread.enumerate(threads);
        if (count == threads.length) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (threads[i] != Thread.currentThread() && !threads[i].isDaemon()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first word may be the name of a command: options begin with a dash, file names have a dot or a slash. */
    private static boolean mayBeCommand(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c == '-' && i > 0)) {
                return false;
            }
        }
        return !word.isEmpty() && !word.equals("run");
    }

    static int program(Language expected, String[] words, Output out) {
        Language language = expected;
        try {
            Command command = Command.parse(language, words);
            language = command.language;
            return command.action == Command.Action.RUN ? run(command, out) : About.show(command, out);
        } catch (Failure e) {
            out.flush();
            String prefix = e.complete ? "" : language == null ? About.command() + ": error: " : language.errorPrefix;
            Output.error(prefix + e.getMessage());
            return e.status;
        }
    }

    private static int run(Command command, Output out) throws Failure {
        Source source = Program.source(command);
        Context context = context(command, out);
        try {
            context.eval(source);
            context.close();
            return 0;
        } catch (PolyglotException e) {
            out.flush();
            int status = command.run != null && command.run.json ? Report.json(e, command.language, out) : Report.of(e);
            Report.close(context, command.language.runsAfterError && e.isGuestException() && !e.isExit() && !e.isCancelled());
            return status;
        }
    }

    private static Context context(Command command, Output out) throws Failure {
        Context.Builder builder = Context.newBuilder().in(new Input(out)).out(out);
        if (command.arguments.length > 0) {
            builder.arguments(command.language.id, command.arguments);
        }
        if (command.run == null && !hasSettings(command.language)) {
            builder.allowAllAccess(true);
        } else {
            command.runOptions().apply(builder, command);
        }
        if (command.language == Language.LUA) {
            // commands that the program runs may want a terminal
            builder.option("lua.inherit-streams", "true");
        }
        try {
            return withOptions(builder, command.options).build();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(unknownOption(e.getMessage(), command));
        }
    }

    /** @param options {@code name} or {@code name=value} */
    static Context.Builder withOptions(Context.Builder builder, List<String> options) {
        if (!options.isEmpty()) {
            builder.allowExperimentalOptions(true);
        }
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                builder.option(option, "true");
            } else {
                builder.option(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return builder;
    }

    /** What the engine says about options, in the words for those of the command line. */
    private static String unknownOption(String message, Command command) {
        for (String option : command.options) {
            String name = option.split("=", 2)[0];
            if (message.startsWith("Could not find option with name " + name + ".")) {
                return "unexpected argument '--" + name + "' found";
            }
        }
        return message;
    }

    /** Whether there are settings in the environment for {@link RunOptions} to look at. */
    private static boolean hasSettings(Language language) {
        return System.getenv(language + "_SCHEDULER_TIMEOUT_MS") != null || System.getenv(language + "_NET_DESTINATION_POLICY") != null;
    }
}
