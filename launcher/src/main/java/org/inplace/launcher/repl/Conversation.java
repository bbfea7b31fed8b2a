package org.inplace.launcher.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.inplace.core.command.Dialogue;
import org.inplace.core.command.StandAlone;

/** A command loop without commands of its own: inputs are programs, and the language shows what comes of them. */
public final class Conversation {

    private final String language;
    private final PrintStream out;
    private final Lines lines;
    private Session session;

    private Conversation(String language, PrintStream out, Dialogue dialogue, InputStream in, boolean terminal) throws IOException {
        this.language = language;
        this.out = out;
        boolean colours = System.getenv("NO_COLOR") == null;
        Lines typed = terminal ? TerminalLines.open(dialogue, new Names(dialogue, () -> session), colours) : null;
        this.lines = typed == null ? new PlainLines(new LineInput(in), dialogue, out) : typed;
    }

    /** @param terminal whether both standard streams are terminals */
    public static Conversation open(String language, Dialogue dialogue, boolean terminal, InputStream in, OutputStream out) throws IOException {
        return new Conversation(language, new PrintStream(out, false, StandardCharsets.UTF_8), dialogue, in, terminal);
    }

    /** From now on inputs are evaluated in a context. */
    public void bind(Context context) {
        session = new Session(language, context);
    }

    /** What programs read. */
    public InputStream input() {
        return lines.input();
    }

    /** Goes on until there are no more inputs. */
    public void run(StandAlone.Evaluator evaluator) throws IOException {
        String input = "";
        while (input != null) {
            out.flush();
            try {
                input = lines.next();
                if (input != null) {
                    lines.onInterrupt(session::interrupt);
                    evaluator.evaluate(input.getBytes(lines.charset()));
                }
            } catch (Lines.Interrupted e) {
                // the user types something else
            } finally {
                lines.onInterrupt(null);
            }
        }
        out.println();
        out.flush();
    }

    /** Gives the terminal back. */
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            // there is none any more
        }
    }
}
