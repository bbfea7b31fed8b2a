package org.inplace.ruff.tools;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The operating system's words for what went wrong with a file (library specification, section 1.9). */
public final class SystemErrors {

    private SystemErrors() {
    }

    /** @param path of the file that was worked on */
    public static String text(IOException e, Path path) {
        return switch (e) {
            case NoSuchFileException _ -> parentIsFile(path) ? "Not a directory (os error 20)" : "No such file or directory (os error 2)";
            case AccessDeniedException _ -> "Permission denied (os error 13)";
            case FileAlreadyExistsException _ -> "File exists (os error 17)";
            case NotDirectoryException _ -> "Not a directory (os error 20)";
            case DirectoryNotEmptyException _ -> "Directory not empty (os error 39)";
            case CharacterCodingException _ -> "stream did not contain valid UTF-8";
            default -> other(e, path);
        };
    }

    private static String other(IOException e, Path path) {
        if (Files.isDirectory(path)) {
            return "Is a directory (os error 21)";
        }
        if (parentIsFile(path)) {
            return "Not a directory (os error 20)";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "Input/output error (os error 5)" : reason;
    }

    private static boolean parentIsFile(Path path) {
        for (Path parent = path.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent)) {
                return !Files.isDirectory(parent);
            }
        }
        return false;
    }
}
