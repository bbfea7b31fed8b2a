package org.inplace.lua.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

import org.inplace.core.system.Blocking;
import org.inplace.core.system.SystemError;

/** A file of the file system. */
final class ChannelDevice extends Device {

    private final SeekableByteChannel channel;
    private final Mode mode;
    private final boolean regular;

    /** @param regular whether it is neither a terminal, nor a pipe, nor another device that may have to be waited for */
    ChannelDevice(SeekableByteChannel channel, Mode mode, boolean regular) {
        this.channel = channel;
        this.mode = mode;
        this.regular = regular;
    }

    @Override
    int read(byte[] target, int from, int most) throws IOException {
        if (!mode.reads()) {
            throw failure(SystemError.BAD_DESCRIPTOR);
        }
        ByteBuffer bytes = ByteBuffer.wrap(target, from, most);
        return regular ? channel.read(bytes) : Blocking.call(() -> channel.read(bytes));
    }

    @Override
    void requireWritable() throws IOException {
        if (!mode.writes()) {
            throw failure(SystemError.BAD_DESCRIPTOR);
        }
    }

    @Override
    void write(byte[] source, int from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(source, from, count);
        if (mode.appends() && mode.reads()) {
            channel.position(channel.size());
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    long position() throws IOException {
        return channel.position();
    }

    @Override
    void setPosition(long position) throws IOException {
        channel.position(position);
    }

    @Override
    long size() throws IOException {
        return channel.size();
    }

    @Override
    void close() throws IOException {
        channel.close();
    }
}
