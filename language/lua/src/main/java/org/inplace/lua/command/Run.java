package org.inplace.lua.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.inplace.core.command.StandAlone;
import org.inplace.lua.Language;

/** One run of the program: its steps in order, each of which tells whether to go on. */
final class Run {

    private static final String VERSION = "Lua 5.1.5  Copyright (C) 1994-2012 Lua.org, PUC-Rio\n";

    private final String program;
    private final StandAlone.Host host;
    private final Context context;

    /** @param program what messages begin with @param dialogue null if there will be no interactive mode */
    Run(String program, StandAlone.Host host, List<String> options, List<String> arguments, String script, LuaDialogue dialogue) throws IOException {
        this.program = program;
        this.host = host;
        this.context = host.start(options, arguments, script, dialogue);
        if (dialogue != null) {
            dialogue.bind(context);
        }
    }

    /** Does all that the words say; returns the exit status. @param loop whether it ends in the interactive mode */
    int all(CommandLine line, List<String> words, boolean loop) throws IOException {
        if (!initialise()) {
            return end(1);
        }
        if (line.wantsVersion() || loop && !line.isInteractive()) {
            error(VERSION);
        }
        for (CommandLine.Step step : line.steps()) {
            if (!evaluate(step.library() ? Program.call("require", step.text()) : Program.chunk(step.text(), "=(command line)"))) {
                return end(1);
            }
        }
        if (line.hasScript() && !script(line, words)) {
            return end(1);
        }
        if (loop) {
            host.converse(this::input);
        } else if (line.isEmpty()) {
            evaluate(standardInput());
        }
        return end(0);
    }

    /** Lets pending work of the program be done. */
    int end(int status) {
        context.close();
        return status;
    }

    /** Runs what the environment says is to be run first. */
    boolean initialise() {
        String text = System.getenv("LUA_INIT");
        if (text == null) {
            return true;
        }
        if (!text.startsWith("@")) {
            return evaluate(Program.chunk(text, "=LUA_INIT"));
        }
        try {
            return evaluate(Program.file(text.substring(1), true));
        } catch (Program.Unreadable e) {
            return fail(e);
        }
    }

    private boolean script(CommandLine line, List<String> words) throws IOException {
        context.eval(Program.words(line.first(), program, words));
        try {
            return evaluate(line.readsInput() ? standardInput() : Program.file(line.script(), false));
        } catch (Program.Unreadable e) {
            return fail(e);
        }
    }

    private Source standardInput() throws IOException {
        return Program.chunk(host.in().readAllBytes(), Language.STANDARD_INPUT, false);
    }

    private boolean evaluate(Source source) {
        try {
            context.eval(source);
            return true;
        } catch (PolyglotException e) {
            report(program + ": ", e);
            return false;
        }
    }

    /** Evaluates an input of the interactive mode. */
    private void input(byte[] text) {
        try {
            String chunk = LuaDialogue.chunk(new String(text, StandardCharsets.ISO_8859_1));
            context.eval(Program.chunk(chunk.getBytes(StandardCharsets.ISO_8859_1), Language.STANDARD_INPUT, true));
        } catch (PolyglotException e) {
            if (e.isInterrupted()) {
                error("interrupted!\n");
            } else {
                report("", e);
            }
        }
    }

    private void report(String prefix, PolyglotException e) {
        Value error = e.getGuestObject();
        if (error == null || !error.hasMember("raw")) {
            throw e;
        }
        String text = error.getMember("raw").asString();
        if (!text.isEmpty()) {
            int zero = text.indexOf('\0');
            String shown = zero < 0 ? text : text.substring(0, zero) + "\n";
            host.error(concat(prefix.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private boolean fail(Program.Unreadable e) {
        error(program + ": " + e.getMessage() + "\n");
        return false;
    }

    private void error(String text) {
        host.error(text.getBytes(StandardCharsets.UTF_8));
    }
}
