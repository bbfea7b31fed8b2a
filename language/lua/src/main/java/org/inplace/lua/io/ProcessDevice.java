package org.inplace.lua.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.inplace.core.system.Blocking;
import org.inplace.core.system.SystemError;

/** What a process writes, or reads. */
final class ProcessDevice extends InputDevice {

    private final ChildProcess process;
    /** Null if the process is read. */
    private final OutputStream feed;
    private final BooleanSupplier ending;

    /**
     * A process's output, or its input.
     *
     * @param ending whether the program is over, so that nobody waits for the process
     */
    ProcessDevice(ChildProcess process, boolean reads, BooleanSupplier ending) {
        super(reads ? process.output() : InputStream.nullInputStream());
        this.process = process;
        this.feed = reads ? null : process.input();
        this.ending = ending;
    }

    @Override
    int read(byte[] target, int from, int most) throws IOException {
        if (feed != null) {
            throw failure(SystemError.BAD_DESCRIPTOR);
        }
        return super.read(target, from, most);
    }

    @Override
    void requireWritable() throws IOException {
        if (feed == null) {
            super.requireWritable();
        }
    }

    @Override
    void write(byte[] source, int from, int count) throws IOException {
        byte[] copy = Arrays.copyOfRange(source, from, from + count);
        Blocking.call(() -> {
            feed.write(copy);
            feed.flush();
            return null;
        });
    }

    @Override
    void close() throws IOException {
        try {
            if (feed == null) {
                super.close();
            } else {
                feed.close();
            }
        } catch (IOException nobodyReads) {
            // the process has ended before
        }
        process.await(ending.getAsBoolean());
    }
}
