package org.inplace.launcher.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.inplace.core.command.Dialogue;

/** Inputs from a file or another program: lines without prompts. Reads no further than it needs, the rest is the programs'. */
final class PlainLines implements Lines {

    private final InputStream in;
    private final Dialogue dialogue;

    PlainLines(InputStream in, Dialogue dialogue) {
        this.in = in;
        this.dialogue = dialogue;
    }

    @Override
    public String next() throws IOException {
        String input = line();
        while (input != null && !dialogue.isComplete(input)) {
            String more = line();
            if (more == null) {
                break;
            }
            input += "\n" + more;
        }
        return input;
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
        String line = bytes.toString(StandardCharsets.UTF_8);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
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
