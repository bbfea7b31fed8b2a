package org.inplace.ruff.tools.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inplace.core.command.Console;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.ToolFailure;

/** Reads and writes the files of a project, which messages name as the user did. */
final class ProjectFiles {

    private final Console console;

    ProjectFiles(Console console) {
        this.console = console;
    }

    String read(String name) throws ToolFailure {
        Path path = console.directory().resolve(name);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw failure("read", name, e);
        }
    }

    void write(String name, String text) throws ToolFailure {
        try {
            Files.writeString(console.directory().resolve(name), text);
        } catch (IOException e) {
            throw failure("write", name, e);
        }
    }

    private ToolFailure failure(String what, String name, IOException e) {
        return ToolFailure.of(ToolFailure.FILES, "Failed to " + what + " '" + name + "': " + SystemErrors.text(e, console.directory().resolve(name)));
    }

    /** Writes a file unless there is one already. */
    void create(String name, String text) throws ToolFailure {
        if (!Files.exists(console.directory().resolve(name))) {
            write(name, text);
        }
    }

    void createDirectory(String name) throws ToolFailure {
        Path path = console.directory().resolve(name);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FILES, "Failed to create src directory '" + name + "': " + SystemErrors.text(e, path));
        }
    }

    Manifest manifest(String name) throws ToolFailure {
        return Manifest.parse(read(name));
    }

    /** A file beside another. */
    static String sibling(String name, String other) {
        int slash = name.lastIndexOf('/');
        return name.substring(0, slash + 1) + other;
    }
}
