package org.inplace.lua.io;

import java.io.IOException;

import org.inplace.core.system.SystemError;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * A device with one buffer, which holds bytes that were read ahead, or bytes that are not written yet. Reads and writes may
 * alternate freely: where C wants the program to seek, the switch does it.
 */
public final class BufferedFile {

    private static final int SIZE = 8192;
    private static final byte[] TAB = {'\t'};
    private static final byte[] LINE_FEED = {'\n'};

    private final Device device;
    /** Whether somebody else buffers what is written: then the buffer is emptied after each write. */
    private final boolean direct;
    private Buffering buffering = Buffering.FULL;
    private byte[] buffer;
    /** In the buffer: the next byte to read, or the end of those to write. */
    private int position;
    /** The end of the bytes to read; 0 when writing. */
    private int limit;
    private boolean writing;

    BufferedFile(Device device, boolean direct) {
        this.device = device;
        this.direct = direct;
    }

    BufferedFile(Device device) {
        this(device, false);
    }

    /** Whether closing it waits for a process. */
    boolean isOfProcess() {
        return device instanceof ProcessDevice;
    }

    private byte[] buffer() {
        if (buffer == null) {
            buffer = new byte[SIZE];
        }
        return buffer;
    }

    // ------------------------------------------------------------------ reading

    /** The next byte, -1 at the end. */
    public int read() throws IOException {
        return !isExhausted() || fill() ? buffer[position++] & 0xff : -1;
    }

    /** Takes the last byte that was read back. */
    public void unread() {
        position--;
    }

    public boolean isAtEnd() throws IOException {
        return isExhausted() && !fill();
    }

    private boolean isExhausted() {
        return position >= limit;
    }

    private boolean fill() throws IOException {
        if (writing) {
            drain();
            writing = false;
        }
        position = 0;
        limit = 0;
        limit = Math.max(0, device.read(buffer(), 0, SIZE));
        return limit > 0;
    }

    /** The bytes to the end of the line; null if there are none. @param whole whether the line feed belongs to the result */
    @TruffleBoundary
    public ByteString line(boolean whole) throws IOException {
        if (isAtEnd()) {
            return null;
        }
        ByteBuilder longer = null;
        do {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            boolean found = end < limit;
            int start = position;
            position = found ? end + 1 : end;
            int last = found && whole ? end + 1 : end;
            if (found && longer == null) {
                return ByteString.of(buffer, start, last);
            }
            if (longer == null) {
                longer = new ByteBuilder(2 * SIZE);
            }
            longer.append(buffer, start, last);
            if (found) {
                break;
            }
        } while (fill());
        return longer.toByteString();
    }

    /** At most so many bytes, as many as there are; null if there are none. */
    @TruffleBoundary
    public ByteString bytes(long most) throws IOException {
        if (isAtEnd()) {
            return null;
        }
        if (most <= limit - position) {
            int start = position;
            position += (int) most;
            return ByteString.of(buffer, start, position);
        }
        ByteBuilder all = new ByteBuilder((int) Math.min(most, 2 * SIZE));
        do {
            int count = (int) Math.min(limit - position, most - all.length());
            all.append(buffer, position, position + count);
            position += count;
        } while (all.length() < most && fill());
        return all.toByteString();
    }

    /** All bytes to the end. */
    public ByteString rest() throws IOException {
        ByteString all = bytes(Long.MAX_VALUE);
        return all == null ? ByteString.EMPTY : all;
    }

    // ------------------------------------------------------------------ writing

    /** Writes a string as a part of a write, which {@link #endWrite} ends. @return the failure; null if there was none */
    @TruffleBoundary
    public IOException append(ByteString string) {
        try {
            write(string.array(), string.length());
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** @return the failure; null if there was none */
    @TruffleBoundary
    public IOException endWrite() {
        if (!direct || !writing) {
            return null;
        }
        try {
            drain();
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** Writes strings, with tabs between them, and a line end. */
    @TruffleBoundary
    public void writeLine(ByteString[] strings) throws IOException {
        for (int i = 0; i < strings.length; i++) {
            if (i > 0) {
                write(TAB, 1);
            }
            write(strings[i].array(), strings[i].length());
        }
        write(LINE_FEED, 1);
        if (direct) {
            drain();
        }
    }

    private void write(byte[] bytes, int count) throws IOException {
        if (!writing) {
            device.requireWritable();
            dropInput();
            writing = true;
        }
        if (count > SIZE) {
            drain();
            device.write(bytes, 0, count);
        } else {
            if (count > SIZE - position) {
                drain();
            }
            System.arraycopy(bytes, 0, buffer(), position, count);
            position += count;
        }
        if (buffering != Buffering.FULL && (buffering == Buffering.NO || endsLine(bytes, count))) {
            flush();
        }
    }

    private static boolean endsLine(byte[] bytes, int count) {
        for (int i = count - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Lets the device be where the program has read to. */
    private void dropInput() throws IOException {
        int ahead = limit - position;
        position = 0;
        limit = 0;
        if (ahead > 0) {
            device.setPosition(device.position() - ahead);
        }
    }

    private void drain() throws IOException {
        int count = position;
        position = 0;
        if (count > 0) {
            device.write(buffer, 0, count);
        }
    }

    @TruffleBoundary
    public void flush() throws IOException {
        if (writing) {
            drain();
            device.flush();
        }
    }

    /** Changes when written bytes leave the buffer; those in it do now. */
    public void setBuffering(Buffering buffering) throws IOException {
        flush();
        this.buffering = buffering;
    }

    // ------------------------------------------------------------------ the rest

    /** Moves to a position. @return the new one, from the beginning of the file */
    @TruffleBoundary
    public long seek(Whence whence, long offset) throws IOException {
        flush();
        long current = device.position() - (writing ? 0 : limit - position);
        if (whence == Whence.CUR && offset == 0) {
            return current;
        }
        long target = offset + switch (whence) {
            case SET -> 0;
            case CUR -> current;
            case END -> device.size();
        };
        if (target < 0) {
            throw Device.failure(SystemError.INVALID);
        }
        position = 0;
        limit = 0;
        writing = false;
        device.setPosition(target);
        return target;
    }

    @TruffleBoundary
    public void close() throws IOException {
        try {
            flush();
        } finally {
            device.close();
        }
    }
}
