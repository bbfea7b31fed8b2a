package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.inplace.core.system.SystemError;
import org.inplace.ruff.Context;

/** The files of a context, by the paths that programs write: relative ones begin at the context's current directory. */
public final class FileAccess {

    /** Something that the operating system may refuse to do. */
    @FunctionalInterface
    public interface Attempt<T> {
        T run() throws IOException;
    }

    /** The same without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws IOException;
    }

    private FileAccess() {
    }

    /** Does something; if the system fails at it, that is an error of the program which begins with some words. */
    @TruffleBoundary
    public static <T> T attempt(String failure, Node at, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            // channels are closed when the thread is interrupted, which may mean that the context is being cancelled
            TruffleSafepoint.pollHere(at);
            throw Errors.failed(failure + ": " + SystemErrors.text(e), at);
        } catch (InvalidPathException e) {
            throw Errors.failed(failure + ": " + SystemErrors.text(SystemError.INVALID), at);
        } catch (ReadOnlyFileSystemException e) {
            throw Errors.failed(failure + ": " + SystemErrors.text(SystemError.READ_ONLY), at);
        } catch (UnsupportedOperationException e) {
            throw Errors.failed(failure + ": " + SystemErrors.text(SystemError.UNSUPPORTED), at);
        }
    }

    /** Does something that has no result; see {@link #attempt(String, Node, Attempt)}. */
    public static void attempt(String failure, Node at, Action action) {
        Attempt<Void> attempt = () -> {
            action.run();
            return null;
        };
        attempt(failure, at, attempt);
    }

    /** The file of a path, which need not exist. */
    @TruffleBoundary
    public static TruffleFile file(String path, Node at) throws IOException {
        if (path.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        try {
            return Context.get(at).env().getPublicTruffleFile(path);
        } catch (IllegalArgumentException e) {
            throw SystemError.INVALID.at(path);
        }
    }

    /** Opens a file to read it from the beginning. */
    @TruffleBoundary
    public static InputStream reader(TruffleFile file) throws IOException {
        if (file.isDirectory()) {
            throw SystemError.IS_A_DIRECTORY.at(file.getPath());
        }
        return file.newInputStream();
    }

    /** The content of a file. */
    @TruffleBoundary
    public static byte[] read(TruffleFile file) throws IOException {
        try (InputStream in = reader(file)) {
            return in.readAllBytes();
        }
    }

    /** Opens a file to write it. */
    @TruffleBoundary
    public static OutputStream writer(TruffleFile file, OpenOption... options) throws IOException {
        try {
            return file.newOutputStream(options);
        } catch (IOException e) {
            throw file.isDirectory() ? SystemError.IS_A_DIRECTORY.at(file.getPath()) : e;
        }
    }

    /** Opens a file to read or write it anywhere. */
    @TruffleBoundary
    public static SeekableByteChannel channel(TruffleFile file, OpenOption... options) throws IOException {
        if (file.isDirectory()) {
            throw SystemError.IS_A_DIRECTORY.at(file.getPath());
        }
        return file.newByteChannel(Set.of(options));
    }

    /** Opens a file to write it, and empties it; makes it if it does not exist. */
    @TruffleBoundary
    public static OutputStream replacer(TruffleFile file) throws IOException {
        return writer(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
