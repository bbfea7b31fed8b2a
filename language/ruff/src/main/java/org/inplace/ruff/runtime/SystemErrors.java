package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operating system says when something fails (library specification, section 1.9), the same on all systems. */
public enum SystemErrors {
    NOT_PERMITTED(1, "Operation not permitted"),
    NOT_FOUND(2, "No such file or directory"),
    INPUT_OUTPUT(5, "Input/output error"),
    ARGUMENTS_TOO_LONG(7, "Argument list too long"),
    NOT_A_PROGRAM(8, "Exec format error"),
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
    private static final String NOT_UTF8 = "stream did not contain valid UTF-8";

    private final int number;
    private final String words;

    SystemErrors(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** The failure as Java would report it, for what is found out without asking the system. */
    public IOException at(String path) {
        return new FileSystemException(path, null, words);
    }

    @Override
    public String toString() {
        return words + " (os error " + number + ")";
    }

    /** The text of a failure of the system. */
    @TruffleBoundary
    public static String text(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> NOT_FOUND.toString();
            case AccessDeniedException _ -> DENIED.toString();
            case FileAlreadyExistsException _ -> EXISTS.toString();
            case DirectoryNotEmptyException _ -> NOT_EMPTY.toString();
            case NotDirectoryException _ -> NOT_A_DIRECTORY.toString();
            case FileSystemLoopException _ -> LINK_LOOP.toString();
            case AtomicMoveNotSupportedException _ -> OTHER_DEVICE.toString();
            case CharacterCodingException _ -> NOT_UTF8;
            case BindException e -> named(e.getMessage(), ADDRESS_IN_USE);
            case ConnectException _ -> CONNECTION_REFUSED.toString();
            case SocketTimeoutException _ -> "connection timed out";
            case UnknownHostException _ -> "failed to lookup address information: Name or service not known";
            case FileSystemException e -> named(e.getReason(), INPUT_OUTPUT);
            default -> named(failure.getMessage(), INPUT_OUTPUT);
        };
    }

    /** The text of a failure to work on a file, with what Java does not tell about the file. */
    @TruffleBoundary
    public static String text(IOException failure, Path path) {
        boolean vague = failure.getClass() == FileSystemException.class || !(failure instanceof FileSystemException || failure instanceof CharacterCodingException);
        if (vague && Files.isDirectory(path)) {
            return IS_A_DIRECTORY.toString();
        }
        if ((vague || failure instanceof NoSuchFileException) && isBelowFile(path)) {
            return NOT_A_DIRECTORY.toString();
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

    /** The error that a program could not be started with. */
    @TruffleBoundary
    public static String startText(IOException failure) {
        Matcher numbered = START_FAILED.matcher(String.valueOf(failure.getMessage()));
        if (numbered.find()) {
            int given = Integer.parseInt(numbered.group(1));
            return Arrays.stream(values()).filter(e -> e.number == given).findFirst().map(SystemErrors::toString).orElse("os error " + given);
        }
        return text(failure);
    }

    /** Java passes the system's words on where it has no class for the failure. */
    private static String named(String words, SystemErrors unnamed) {
        if (words == null) {
            return unnamed.toString();
        }
        if (words.equals("Connection reset")) {
            return CONNECTION_RESET.toString();
        }
        return Arrays.stream(values()).filter(e -> words.startsWith(e.words)).findFirst().map(SystemErrors::toString).orElse(words);
    }
}
