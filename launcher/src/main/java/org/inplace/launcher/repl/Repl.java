package org.inplace.launcher.repl;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.inplace.core.command.Console;
import org.inplace.core.command.Dialogue;

/** The loop: reads an input, does what it says, shows what came of it. */
final class Repl {

    /** Words that are no program. */
    static final List<String> COMMANDS = List.of(":help", ":quit", ":clear", ":vars", ":reset", ".help");

    private static final String CLEAR = "\u001b[2J\u001b[1;1H";
    private static final String BYE = "Goodbye!";

    private final Dialogue dialogue;
    private final Console console;
    private final Lines lines;
    private final Supplier<Session> sessions;
    private final Runnable banner;
    private Session session;
    /** Negative as long as the loop goes on. */
    private int status = -1;

    /** @param banner shows what stands before the first prompt */
    Repl(Dialogue dialogue, Console console, Lines lines, Supplier<Session> sessions, Runnable banner) {
        this.dialogue = dialogue;
        this.console = console;
        this.lines = lines;
        this.sessions = sessions;
        this.banner = banner;
        this.session = sessions.get();
    }

    Session session() {
        return session;
    }

    /** Runs until the user has enough; returns the exit status. */
    int run() throws IOException {
        banner.run();
        while (status < 0) {
            console.out().flush();
            try {
                String input = lines.next();
                if (input == null) {
                    console.out().println("\n" + BYE);
                    status = 0;
                } else {
                    enter(input);
                }
            } catch (Lines.Interrupted e) {
                interrupted();
            }
        }
        session.close();
        return status;
    }

    private void interrupted() {
        // a terminal has shown the key already
        console.out().println((console.terminal() ? "\r" : "") + "^C (Ctrl+C to interrupt, :quit to exit)");
    }

    private void enter(String input) {
        String trimmed = input.strip();
        if (trimmed.startsWith(":")) {
            command(trimmed);
        } else if (trimmed.equals(".help") || trimmed.startsWith(".help ")) {
            help(trimmed.split("\\s+"));
        } else if (!trimmed.isEmpty()) {
            program(input);
        }
    }

    // ------------------------------------------------------------------ programs

    private void program(String input) {
        Session running = session;
        lines.onInterrupt(running::interrupt);
        try {
            for (Dialogue.Piece piece : dialogue.pieces(input)) {
                if (!evaluate(piece)) {
                    return;
                }
            }
        } finally {
            lines.onInterrupt(null);
        }
    }

    /** Evaluates a part of an input; tells whether to go on with the next. */
    private boolean evaluate(Dialogue.Piece piece) {
        try {
            String value = session.evaluate(piece.text());
            if (piece.hasValue()) {
                console.out().println(dialogue.valueLine(value));
            }
            return true;
        } catch (PolyglotException e) {
            return failed(e);
        }
    }

    private boolean failed(PolyglotException e) {
        console.out().flush();
        if (e.isExit()) {
            status = e.getExitStatus();
            return false;
        }
        if (e.isInterrupted()) {
            interrupted();
            return false;
        }
        Value error = e.getGuestObject();
        if (error != null && error.hasMember("brief")) {
            console.err().print(error.getMember("brief").asString());
        } else {
            console.err().println("Error: " + (e.isInternalError() ? "internal error: " : "") + e.getMessage());
        }
        if (e.isCancelled()) {
            reset();
        }
        return true;
    }

    private void reset() {
        session.close();
        session = sessions.get();
    }

    // ------------------------------------------------------------------ commands

    private void command(String command) {
        switch (command) {
            case ":help", ":h" -> console.out().print(dialogue.help());
            case ":quit", ":q", ":exit" -> {
                console.out().println(BYE);
                status = 0;
            }
            case ":clear", ":c" -> {
                console.out().print(CLEAR);
                banner.run();
            }
            case ":vars", ":v" -> variables();
            case ":reset", ":r" -> {
                reset();
                console.out().println("✓ Environment reset");
            }
            default -> console.err().println("Error: Unknown command: " + command + ". Type :help for available commands.");
        }
    }

    private void variables() {
        console.out().println("\nDefined Variables:\n");
        for (String name : session.variables()) {
            console.out().println("  " + name + " = " + session.evaluate(name));
        }
        console.out().println();
    }

    private void help(String[] words) {
        if (words.length == 2) {
            console.out().println("\nFunction help: " + words[1] + "\n  " + dialogue.help(words[1]) + "\n");
        } else {
            console.err().println("Error: Use .help <function>");
        }
    }
}
