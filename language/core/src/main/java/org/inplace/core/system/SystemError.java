package org.inplace.core.system;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operating system says when something fails: its number and its words, the same on all systems. */
public enum SystemError {
    NOT_PERMITTED(1, "Operation not permitted"),
    NOT_FOUND(2, "No such file or directory"),
    INPUT_OUTPUT(5, "Input/output error"),
    ARGUMENTS_TOO_LONG(7, "Argument list too long"),
    NOT_A_PROGRAM(8, "Exec format error"),
    BAD_DESCRIPTOR(9, "Bad file descriptor"),
    WOULD_BLOCK(11, "Resource temporarily unavailable"),
    DENIED(13, "Permission denied"),
    BUSY(16, "Device or resource busy"),
    EXISTS(17, "File exists"),
    OTHER_DEVICE(18, "Invalid cross-device link"),
    NOT_A_DIRECTORY(20, "Not a directory"),
    IS_A_DIRECTORY(21, "Is a directory"),
    INVALID(22, "Invalid argument"),
    TOO_MANY_FILES(24, "Too many open files"),
    TEXT_BUSY(26, "Text file busy"),
    TOO_LARGE(27, "File too large"),
    NO_SPACE(28, "No space left on device"),
    ILLEGAL_SEEK(29, "Illegal seek"),
    READ_ONLY(30, "Read-only file system"),
    BROKEN_PIPE(32, "Broken pipe"),
    NAME_TOO_LONG(36, "File name too long"),
    NOT_EMPTY(39, "Directory not empty"),
    LINK_LOOP(40, "Too many levels of symbolic links"),
    UNSUPPORTED(95, "Operation not supported"),
    ADDRESS_IN_USE(98, "Address already in use"),
    ADDRESS_UNAVAILABLE(99, "Cannot assign requested address"),
    CONNECTION_RESET(104, "Connection reset by peer"),
    CONNECTION_REFUSED(111, "Connection refused");

    private static final Pattern START_FAILED = Pattern.compile("error[:=] ?(\\d+)");

    private final int number;
    private final String words;

    SystemError(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** What C programs know as {@code errno}. */
    public int number() {
        return number;
    }

    /** What {@code strerror} says. */
    public String words() {
        return words;
    }

    /** The failure as Java would report it, for what is found out without asking the system. */
    public IOException at(String path) {
        return new FileSystemException(path, null, words);
    }

    /** The error of a failure; null if it is none of these. What a context has no privilege for counts as denied. */
    @TruffleBoundary
    public static SystemError of(Exception failure) {
        return switch (failure) {
            case NoSuchFileException _ -> NOT_FOUND;
            case AccessDeniedException _, SecurityException _ -> DENIED;
            case FileAlreadyExistsException _ -> EXISTS;
            case DirectoryNotEmptyException _ -> NOT_EMPTY;
            case NotDirectoryException _ -> NOT_A_DIRECTORY;
            case FileSystemLoopException _ -> LINK_LOOP;
            case AtomicMoveNotSupportedException _ -> OTHER_DEVICE;
            case ClosedChannelException _, NonReadableChannelException _, NonWritableChannelException _ -> BAD_DESCRIPTOR;
            case BindException e -> named(e.getMessage(), ADDRESS_IN_USE);
            case ConnectException _ -> CONNECTION_REFUSED;
            case FileSystemException e -> named(e.getReason(), INPUT_OUTPUT);
            case IOException e -> named(e.getMessage(), INPUT_OUTPUT);
            case InvalidPathException _ -> INVALID;
            case ReadOnlyFileSystemException _ -> READ_ONLY;
            case UnsupportedOperationException _ -> UNSUPPORTED;
            case IllegalArgumentException _ -> INVALID;
            default -> null;
        };
    }

    /** The number of the error that a program could not be started with; 0 if it is not known. */
    @TruffleBoundary
    public static int startNumber(IOException failure) {
        Matcher numbered = START_FAILED.matcher(String.valueOf(failure.getMessage()));
        return numbered.find() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    /** The error of a number; null if it is none of these. */
    public static SystemError numbered(int number) {
        return Arrays.stream(values()).filter(e -> e.number == number).findFirst().orElse(null);
    }

    /** Java passes the system's words on where it has no class for the failure. */
    private static SystemError named(String words, SystemError unnamed) {
        if (words == null) {
            return unnamed;
        }
        if (words.equals("Connection reset")) {
            return CONNECTION_RESET;
        }
        return Arrays.stream(values()).filter(e -> words.startsWith(e.words)).findFirst().orElse(null);
    }
}
