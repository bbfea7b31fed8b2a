package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.inplace.core.system.SystemError;

/** The texts of failures of the operating system (library specification, section 1.9). */
public final class SystemErrors {

    private SystemErrors() {
    }

    public static String text(SystemError error) {
        return error.words() + " (os error " + error.number() + ")";
    }

    /** The text of a failure of the system. */
    @TruffleBoundary
    public static String text(IOException failure) {
        return switch (failure) {
            case CharacterCodingException _ -> "stream did not contain valid UTF-8";
            case SocketTimeoutException _ -> "connection timed out";
            case UnknownHostException _ -> "failed to lookup address information: Name or service not known";
            default -> {
                SystemError known = SystemError.of(failure);
                yield known != null ? text(known) : failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
            }
        };
    }

    /** The text of a failure to work on a file, with what Java does not tell about the file. */
    @TruffleBoundary
    public static String text(IOException failure, Path path) {
        boolean vague = failure.getClass() == FileSystemException.class || !(failure instanceof FileSystemException || failure instanceof CharacterCodingException);
        if (vague && Files.isDirectory(path)) {
            return text(SystemError.IS_A_DIRECTORY);
        }
        if ((vague || failure instanceof NoSuchFileException) && isBelowFile(path)) {
            return text(SystemError.NOT_A_DIRECTORY);
        }
        return text(failure);
    }

    private static boolean isBelowFile(Path path) {
        for (Path parent = path.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent)) {
                return !Files.isDirectory(parent);
            }
        }
        return false;
    }

    /** The text of the error that a program could not be started with. */
    @TruffleBoundary
    public static String startText(IOException failure) {
        int number = SystemError.startNumber(failure);
        if (number == 0) {
            return text(failure);
        }
        SystemError known = SystemError.numbered(number);
        return known == null ? "os error " + number : text(known);
    }
}
