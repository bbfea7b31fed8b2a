package org.inplace.launcher;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptor;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;

/** What the command says about itself: {@code --help}, {@code --help:options}, {@code --version}. */
final class About {
    private static final String HELP = """
                    Usage: %1$s [options] FILE [arguments]
                           %1$s run [options] FILE [--] [arguments]
                           %1$s [options] -e CODE [arguments]
                    %2$s
                    Options:
                      -e, --eval CODE      run CODE instead of a file
                      --language NAME      the language of the program%3$s
                      --json-runtime-diagnostics
                                           report uncaught errors as JSON on standard output
                      --interpreter        report errors as the reference interpreter does
                      --scheduler-timeout-ms N
                                           how long asynchronous work may go on after the program
                      --jit                ignored

                    What the program may do; everything, unless one of these is given:
                      --untrusted          only what is allowed explicitly
                      --allow-all          everything
                      --allow-X            also X: fs-read, fs-write, fs-delete, process-exec, shell-exec, env-read,
                                           env-write, net-client, net-server, net, database, clock, random

                    What it may use up; a program that exceeds a limit ends with exit status 124:
                      --time-limit TIME    how long it may run, such as 500ms, 2s, 1m
                      --statement-limit N  how many statements it may execute
                      --memory-limit SIZE  how much its values may take, such as 64M, 1G
                      --depth-limit N      how deep calls may nest
                      --output-limit SIZE  how much it may write to its output and error streams

                    About:
                      -h, --help           show this text
                      --help:options       list the options of the engine and of the tools
                      -V, --version        show the version and the active runtime

                    Tools:
                      --inspect[=PORT]     wait for Chrome's developer tools
                      --dap[=PORT]         wait for a debugger that speaks the Debug Adapter Protocol
                      --cpusampler         show where the time went
                      --cputracer          count how often each statement or function ran

                    Java:
                      --vm.OPTION          give -OPTION to the Java virtual machine, e.g. --vm.Xmx4g
                    """;

    private About() {
    }

    /** The name under which the user knows this command. */
    static String command() {
        return System.getProperty("inplace.command", "inplace");
    }

    static int show(Command command, Output out) {
        return print(switch (command.action) {
            case VERSION -> command() + " " + version() + "\n" + runtime(command.language);
            case OPTIONS -> options();
            default -> help(command.language);
        }, out);
    }

    static int help(Language language, Output out) {
        return print(help(language), out);
    }

    private static int print(String text, Output out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        return 0;
    }

    private static String help(Language language) {
        StringBuilder known = new StringBuilder();
        for (Language l : Language.values()) {
            known.append(known.isEmpty() ? " (" : ", ").append(l.id);
        }
        String purpose = "\nRuns a program; its language is that of the file's extension.\n";
        if (language != null) {
            String names = String.join(", ", Subcommand.names(language));
            purpose = "\nRuns a " + language.title + " program.\n\nCommands: run, " + names + ";\n" + command() + " help COMMAND says more.\n";
        }
        return String.format(HELP, command(), purpose, known.append(')'));
    }

    static String version() {
        return Main.class.getModule().getDescriptor().rawVersion().orElse("(unknown version)");
    }

    private static String runtime(Language language) {
        try (Engine engine = Engine.create()) {
            // without its compiler, Truffle calls itself "Interpreted"
            String runtime = engine.getImplementationName().equals("Interpreted") ? "interpreter alone" : "optimising runtime";
            String name = language == null ? "Inplace" : "Inplace " + language.title;
            return name + " on the " + runtime + ", Java " + Runtime.version() + "\n";
        }
    }

    private static String options() {
        Map<String, String> sorted = new TreeMap<>();
        try (Engine engine = Engine.create()) {
            collect(engine.getOptions(), sorted);
            for (Instrument tool : engine.getInstruments().values()) {
                collect(tool.getOptions(), sorted);
            }
            for (org.graalvm.polyglot.Language language : engine.getLanguages().values()) {
                collect(language.getOptions(), sorted);
            }
        }
        StringBuilder text = new StringBuilder();
        sorted.forEach((name, help) -> text.append(name).append("\n    ").append(help.replace("\n", "\n    ")).append('\n'));
        return text.toString();
    }

    private static void collect(OptionDescriptors descriptors, Map<String, String> into) {
        for (OptionDescriptor option : descriptors) {
            if (option.getCategory() != OptionCategory.INTERNAL && !option.isDeprecated()) {
                into.put("--" + option.getName(), option.getHelp());
            }
        }
    }
}
