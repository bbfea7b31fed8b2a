package org.inplace.launcher.repl;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.AbstractPosixTerminal;

/**
 * What is typed for the program that runs. A thread that waits for it can be interrupted, and then takes nothing away: it
 * reads only what is there. A terminal says nothing about an end of input that is there, so that the key for it ends a line
 * instead while somebody waits.
 */
final class TypedInput extends InputStream {

    /** How long to wait before looking again, in milliseconds. */
    private static final long MOMENT = 10;

    private final Terminal terminal;
    private final InputStream keys = new FileInputStream(FileDescriptor.in);
    private int endKey;

    TypedInput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int read() throws IOException {
        if (!(terminal instanceof AbstractPosixTerminal)) {
            return terminal.input().read();
        }
        if (keys.available() == 0) {
            waitForKeys();
        }
        int key = keys.read();
        return key != 0 && key == endKey ? -1 : key;
    }

    private void waitForKeys() throws IOException {
        Attributes before = terminal.getAttributes();
        endKey = before.getControlChar(ControlChar.VEOF);
        Attributes waiting = new Attributes(before);
        waiting.setControlChar(ControlChar.VEOF, 0);
        waiting.setControlChar(ControlChar.VEOL, endKey);
        terminal.setAttributes(waiting);
        try {
            while (keys.available() == 0) {
                Thread.sleep(MOMENT);
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        } finally {
            terminal.setAttributes(before);
        }
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
