package org.inplace.lua.io;

import java.io.IOException;

import org.inplace.core.system.SystemError;

/** Where the bytes of a file come from and go to, without buffer. What a kind of device cannot do fails as the system would. */
abstract class Device {

    static IOException failure(SystemError error) {
        return error.at(null);
    }

    /** Reads at most so many bytes; waits for at least one. @return how many; not positive at the end */
    @SuppressWarnings("unused")
    int read(byte[] target, int from, int most) throws IOException {
        throw failure(SystemError.BAD_DESCRIPTOR);
    }

    @SuppressWarnings("unused")
    void write(byte[] source, int from, int count) throws IOException {
        throw failure(SystemError.BAD_DESCRIPTOR);
    }

    /** Fails if nothing can be written at all. */
    void requireWritable() throws IOException {
        throw failure(SystemError.BAD_DESCRIPTOR);
    }

    long position() throws IOException {
        throw failure(SystemError.ILLEGAL_SEEK);
    }

    @SuppressWarnings("unused")
    void setPosition(long position) throws IOException {
        throw failure(SystemError.ILLEGAL_SEEK);
    }

    long size() throws IOException {
        throw failure(SystemError.ILLEGAL_SEEK);
    }

    /** Passes on what others may have buffered. */
    @SuppressWarnings("unused")
    void flush() throws IOException {
        // nothing is buffered
    }

    /** Lets go of the device; a process is waited for. */
    abstract void close() throws IOException;
}
