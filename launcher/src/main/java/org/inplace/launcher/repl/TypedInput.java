package org.inplace.launcher.repl;

import java.io.IOException;
import java.io.InputStream;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;

/** What is typed for the program that runs. A thread that waits for it can be interrupted, and then takes nothing away. */
final class TypedInput extends InputStream {

    /** How long to wait at a time, in milliseconds; only a wait with an end can be interrupted. */
    private static final long MOMENT = 60_000;

    private final NonBlockingInputStream keys;

    TypedInput(InputStream terminal) {
        this.keys = NonBlocking.nonBlocking("typed", terminal);
    }

    @Override
    public int read() throws IOException {
        int next;
        do {
            next = keys.read(MOMENT);
        } while (next == NonBlockingInputStream.READ_EXPIRED);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int next = read();
        if (next < 0) {
            return -1;
        }
        bytes[offset] = (byte) next;
        return 1;
    }
}
