package org.inplace.ruff.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a stream to its end beside the program, and keeps the beginning of it. */
public final class StreamReader {

    private static final int CHUNK = 1 << 14;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private final Thread thread;
    private boolean truncated;

    /** @param limit the most bytes to keep; the others are read, too, so that their writer can go on */
    StreamReader(InputStream in, int limit) {
        this.limit = limit;
        this.thread = Thread.ofVirtual().start(() -> read(in));
    }

    private void read(InputStream in) {
        byte[] chunk = new byte[CHUNK];
        try (in) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                keep(chunk, count);
            }
        } catch (IOException e) {
            // closed by the end of the process
        }
    }

    private synchronized void keep(byte[] chunk, int count) {
        int room = limit - kept.size();
        kept.write(chunk, 0, Math.min(count, room));
        truncated |= count > room;
    }

    /** Whether the end has been reached in so many nanoseconds. */
    boolean awaitEnd(long nanos) throws InterruptedException {
        return thread.join(Duration.ofNanos(nanos));
    }

    /** What has been kept so far. */
    public synchronized byte[] bytes() {
        return kept.toByteArray();
    }

    /** Whether there was more than that. */
    public synchronized boolean isTruncated() {
        return truncated;
    }
}
