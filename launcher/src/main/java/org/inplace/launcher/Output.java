package org.inplace.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output: one large buffer straight over the file descriptor. On a terminal every line is written at once.
 *
 * A reader that has gone away ({@code ruff p.ruff | head -1}) ends the process quietly, with the status a shell shows
 * for it; the program cannot go on printing into nothing.
 */
final class Output extends OutputStream {
    private static final int SIZE = 1 << 16;
    private static final int BROKEN_PIPE = 128 + 13;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final byte[] buffer = new byte[SIZE];
    private final boolean lines;
    private int used;
    private volatile boolean writing;

    /** @param terminal whether to write whenever a line ends. */
    Output(boolean terminal) {
        lines = terminal;
    }

    @Override
    public synchronized void write(int b) {
        if (used == SIZE) {
            drain();
        }
        buffer[used++] = (byte) b;
        if (lines && b == '\n') {
            drain();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        if (length > SIZE - used) {
            drain();
        }
        if (length > SIZE) {
            pass(bytes, from, length);
            return;
        }
        System.arraycopy(bytes, from, buffer, used, length);
        used += length;
        if (lines && endsLine(bytes, from, length)) {
            drain();
        }
    }

    @Override
    public synchronized void flush() {
        drain();
    }

    /** Writes what is left when the process ends in whatever way, but does not wait for a reader that does not read. */
    void flushAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(null, this::last, "flush", 0, false));
    }

    private void last() {
        if (!writing) {
            flush();
        }
    }

    private static boolean endsLine(byte[] bytes, int from, int length) {
        for (int i = from + length - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private void drain() {
        int length = used;
        used = 0;
        if (length > 0) {
            pass(buffer, 0, length);
        }
    }

    private void pass(byte[] bytes, int from, int length) {
        writing = true;
        try {
            out.write(bytes, from, length);
            writing = false;
        } catch (IOException e) {
            if ("Broken pipe".equals(e.getMessage())) {
                Runtime.getRuntime().halt(BROKEN_PIPE);
            }
            error("cannot write to standard output: " + e.getMessage());
            Runtime.getRuntime().halt(Main.INTERNAL);
        }
    }

    /** Writes to standard error, past all buffers. */
    @SuppressWarnings("resource") // closing the stream would close the process's standard error
    static void error(String text) {
        byte[] bytes = (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            new FileOutputStream(FileDescriptor.err).write(bytes);
        } catch (IOException e) {
            // nobody is left to tell
        }
    }
}
