package org.inplace.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.inplace.core.command.Dialogue;
import org.inplace.core.command.StandAlone;
import org.inplace.launcher.repl.Conversation;

/** Runs a language whose command line is its own. */
final class StandAloneHost implements StandAlone.Host {

    private final String language;
    private final Output out;
    private final Input in;
    private Conversation conversation;

    private StandAloneHost(String language, Output out) {
        this.language = language;
        this.out = out;
        this.in = new Input(out);
    }

    /** Returns the exit status. */
    static int run(Language language, String[] words, Output out) {
        StandAloneHost host = new StandAloneHost(language.id, out);
        try {
            return program(language).run(About.command(), List.of(words), host);
        } catch (PolyglotException e) {
            out.flush();
            return Report.of(e);
        } catch (IOException e) {
            out.flush();
            Output.error(language.errorPrefix + e.getMessage());
            return 1;
        } finally {
            host.close();
        }
    }

    private static StandAlone program(Language language) {
        for (StandAlone program : ServiceLoader.load(StandAlone.class)) {
            if (program.language().equals(language.id)) {
                return program;
            }
        }
        throw new IllegalStateException("no program runs " + language.title);
    }

    @Override
    public Context start(List<String> options, List<String> arguments, Dialogue dialogue) throws IOException {
        if (dialogue != null) {
            boolean terminals = hasTerminal() && Boolean.getBoolean("inplace.terminal");
            conversation = Conversation.open(language, dialogue, terminals, in, out);
        }
        Context.Builder builder = Context.newBuilder().allowAllAccess(true).in(in()).out(out);
        if (language.equals(Language.LUA.id)) {
            // commands that the program runs may want a terminal
            builder.option("lua.inherit-streams", "true");
        }
        if (!arguments.isEmpty()) {
            builder.arguments(language, arguments.toArray(String[]::new));
        }
        Context context = Main.withOptions(builder, options).build();
        if (conversation != null) {
            conversation.bind(context);
        }
        return context;
    }

    @Override
    public void converse(StandAlone.Evaluator evaluator) throws IOException {
        conversation.run(evaluator);
    }

    @Override
    public InputStream in() {
        return conversation == null ? in : conversation.input();
    }

    @Override
    public boolean hasTerminal() {
        return Boolean.getBoolean("inplace.input");
    }

    @Override
    @SuppressWarnings("resource") // closing the stream would close the process's standard error
    public void error(byte[] text) {
        out.flush();
        try {
            new FileOutputStream(FileDescriptor.err).write(text);
        } catch (IOException e) {
            // nobody is left to tell
        }
    }

    private void close() {
        if (conversation != null) {
            conversation.close();
        }
    }
}
