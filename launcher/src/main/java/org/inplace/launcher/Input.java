package org.inplace.launcher;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input. What the program has printed is shown before it waits for an answer. */
final class Input extends InputStream {
    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private final Output out;

    Input(Output out) {
        this.out = out;
    }

    @Override
    public int read() throws IOException {
        out.flush();
        return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        out.flush();
        return in.read(bytes, from, length);
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
