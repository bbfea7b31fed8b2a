package org.inplace.lua.io;

import java.io.IOException;
import java.io.OutputStream;

/** Writes to a stream: the standard output or error of the program. Buffering is left to whoever made the stream. */
class OutputDevice extends Device {

    private final OutputStream out;

    OutputDevice(OutputStream out) {
        this.out = out;
    }

    @Override
    void requireWritable() {
        // it is
    }

    @Override
    void write(byte[] source, int from, int count) throws IOException {
        out.write(source, from, count);
    }

    @Override
    void flush() throws IOException {
        out.flush();
    }

    @Override
    void close() throws IOException {
        out.flush();
    }
}
