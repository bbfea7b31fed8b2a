package org.inplace.lua.io;

import java.io.IOException;
import java.io.InputStream;

import org.inplace.core.system.Blocking;

/** Reads a stream: what the program gets as its standard input, or what a process writes. */
class InputDevice extends Device {

    private final InputStream in;

    InputDevice(InputStream in) {
        this.in = in;
    }

    @Override
    int read(byte[] target, int from, int most) throws IOException {
        int ready = in.available();
        return ready > 0 ? in.read(target, from, Math.min(most, ready)) : Blocking.call(() -> in.read(target, from, most));
    }

    @Override
    void close() throws IOException {
        in.close();
    }
}
