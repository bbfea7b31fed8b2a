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

    private final Language language;
    private final Restrictions restrictions;
    private final Output out;
    private final Input in;
    private Conversation conversation;

    private StandAloneHost(Language language, Restrictions restrictions, Output out) {
        this.language = language;
        this.restrictions = restrictions;
        this.out = out;
        this.in = new Input(out);
    }

    /** Returns the exit status. */
    static int run(Language language, String[] words, Output out) {
        Restrictions restrictions = new Restrictions();
        int taken = 0;
        try {
            for (int more = 1; more > 0 && taken < words.length; taken += more) {
                more = restrictions.take(words, taken);
            }
        } catch (Failure e) {
            Output.error(language.errorPrefix + e.getMessage());
            return 1;
        }
        StandAloneHost host = new StandAloneHost(language, restrictions, out);
        try {
            return program(language).run(About.command(), List.of(words).subList(taken, words.length), host);
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
    public Context start(List<String> options, List<String> arguments, String script, Dialogue dialogue) throws IOException {
        if (dialogue != null) {
            boolean terminals = hasTerminal() && Boolean.getBoolean("inplace.terminal");
            conversation = Conversation.open(language.id, dialogue, terminals, in, out);
        }
        Context.Builder builder = Context.newBuilder().in(in()).out(out);
        restrictions.apply(builder, language, script);
        if (language == Language.LUA) {
            // commands that the program runs may want a terminal
            builder.option("lua.inherit-streams", "true");
        }
        if (!arguments.isEmpty()) {
            builder.arguments(language.id, arguments.toArray(String[]::new));
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
    public void print(byte[] text) {
        out.write(text, 0, text.length);
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
