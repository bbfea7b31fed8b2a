package org.inplace.ruff.runtime;

import com.oracle.truffle.api.TruffleLanguage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that is being written. It has identity; all that hold it see it closed. */
public final class ZipArchive implements NativeValue, Closeable {

    private final String path;
    private final ZipOutputStream out;
    private boolean closed;

    /** @param env the context's, at whose end the file is closed in any case */
    public ZipArchive(String path, OutputStream file, TruffleLanguage.Env env) {
        this.path = path;
        this.out = new ZipOutputStream(file);
        env.registerOnDispose(this);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Begins an entry; a directory's name ends in a slash. */
    public synchronized void begin(String name) throws IOException {
        out.putNextEntry(new ZipEntry(name));
    }

    /** Writes the content of the entry begun last, and ends it. */
    public synchronized void finish(byte[] content) throws IOException {
        out.write(content);
        out.closeEntry();
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            out.close();
        }
    }

    @Override
    public String kind() {
        return "ziparchive";
    }

    @Override
    public String debugText() {
        return "ZipArchive(path=" + path + ")";
    }
}
