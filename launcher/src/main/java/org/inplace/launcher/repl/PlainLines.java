package org.inplace.launcher.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.inplace.core.command.Dialogue;

/** Inputs from a file or another program: lines, with prompts if the language wants them. Reads no further than it needs, the rest is the programs'. */
final class PlainLines implements Lines {

    private final InputStream in;
    private final Dialogue dialogue;
    private final PrintStream prompts;

    /** Inputs without prompts, which are texts. */
    PlainLines(InputStream in, Dialogue dialogue) {
        this(in, dialogue, null);
    }

    /** Inputs of bytes, one a character, of which one that the end cuts off is none. @param prompts null for none, and for texts */
    PlainLines(InputStream in, Dialogue dialogue, PrintStream prompts) {
        this.in = in;
        this.dialogue = dialogue;
        this.prompts = prompts;
    }

    @Override
    public String next() throws IOException {
        prompt(true);
        String input = line();
        while (input != null && !dialogue.isComplete(input)) {
            prompt(false);
            String more = line();
            if (more == null) {
                return prompts == null ? input : null;
            }
            input += "\n" + more;
        }
        return input;
    }

    private void prompt(boolean first) {
        if (prompts != null) {
            prompts.print(first ? dialogue.prompt() : dialogue.continuation());
            prompts.flush();
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            bytes.write(b);
            b = in.read();
        }
        String line = bytes.toString(charset());
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public Charset charset() {
        return prompts == null ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    @Override
    public InputStream input() {
        return in;
    }

    @Override
    public void onInterrupt(Runnable action) {
        // the process ends, as that of every other program would
    }

    @Override
    public void close() {
        // standard input belongs to the process
    }
}
