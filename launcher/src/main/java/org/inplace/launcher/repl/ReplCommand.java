package org.inplace.launcher.repl;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Dialogue;
import org.inplace.core.command.Invocation;
import org.inplace.core.limit.Limits;
import org.inplace.core.sandbox.Policy;

/** {@code ruff repl}: puts a command loop together. */
public final class ReplCommand implements Command {

    private static final String COLOUR = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final String language;
    private final String extension;
    private final String program;
    private final String version;
    private final Dialogue dialogue;

    /**
     * @param language the polyglot id
     * @param extension of its files
     * @param program the name of the command line's program
     */
    public ReplCommand(String language, String extension, String program, String version, Dialogue dialogue) {
        this.language = language;
        this.extension = extension;
        this.program = program;
        this.version = version;
        this.dialogue = dialogue;
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException {
        Policy policy = new Policy();
        Invocation given = Limits.declare(new CommandSyntax(program + " repl", //
                        "Reads statements and runs them, one after the other. The options that say what programs may do are those of run.")) //
                        .others(policy::take).parse(arguments);
        Limits limits = new Limits().take(given);
        boolean colours = console.terminal() && System.getenv("NO_COLOR") == null;
        Loop loop = new Loop();
        try (Lines lines = lines(console, loop, colours)) {
            Supplier<Session> sessions = () -> new Session(language, extension, policy, limits, lines.input(), console.out());
            loop.repl = new Repl(dialogue, console, lines, sessions, () -> banner(console, colours));
            return loop.repl.run();
        }
    }

    /** Completion needs the loop, and the loop the lines that are completed. */
    private static final class Loop {
        private Repl repl;
    }

    private Lines lines(Console console, Loop loop, boolean colours) throws IOException {
        Lines typed = console.terminal() ? TerminalLines.open(dialogue, new Names(dialogue, () -> loop.repl.session()), colours) : null;
        return typed != null ? typed : new PlainLines(console.in(), dialogue);
    }

    private void banner(Console console, boolean colours) {
        for (String line : dialogue.banner(version)) {
            console.out().println(colours && !line.isEmpty() ? COLOUR + line + PLAIN : line);
        }
    }
}
