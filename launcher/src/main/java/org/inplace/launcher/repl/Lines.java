package org.inplace.launcher.repl;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Where the command loop's inputs come from. */
interface Lines extends Closeable {

    /** The user does not want the input that was being typed. */
    final class Interrupted extends Exception {
        private static final long serialVersionUID = 1L;

        Interrupted() {
            super(null, null, false, false);
        }
    }

    /** The next complete input, which may have several lines; null when there is none any more. */
    String next() throws IOException, Interrupted;

    /** What the inputs were decoded with. */
    Charset charset();

    /** What programs read as their standard input. */
    InputStream input();

    /** Has an action run when the user interrupts what is running; null to have none. */
    void onInterrupt(Runnable action);

    @Override
    void close() throws IOException;
}
