package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inplace.ruff.tools.SourceFile;

/** Finds the sources below a directory, in the order of their names; what begins with a dot is left out. */
final class Discovery {

    private static final String EXTENSION = ".ruff";

    /** What is too much. */
    record Limits(int fileSize, int files, int depth) {
    }

    private final Limits limits;
    private final Findings findings;
    private final List<SourceFile> found = new ArrayList<>();

    private Discovery(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The source at a path, or all those below it.
     *
     * @param name of the path, as the user gave it; files are named by it
     */
    static List<SourceFile> find(Path path, String name, Limits limits, Findings findings) throws IOException {
        Discovery discovery = new Discovery(limits, findings);
        if (Files.isDirectory(path)) {
            discovery.directory(path, name, 0);
        } else {
            discovery.file(path, name);
        }
        return discovery.found;
    }

    private void directory(Path directory, String name, int depth) throws IOException {
        if (depth > limits.depth) {
            findings.skipFile("max_depth", name, "directory is nested too deep");
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(directory)) {
            entries = listed.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
        }
        for (Path entry : entries) {
            String entryName = name.endsWith("/") ? name + entry.getFileName() : name + "/" + entry.getFileName();
            if (Files.isDirectory(entry)) {
                if (!Files.isSymbolicLink(entry)) {
                    directory(entry, entryName, depth + 1);
                }
            } else if (entry.toString().endsWith(EXTENSION)) {
                file(entry, entryName);
            }
        }
    }

    private void file(Path path, String name) throws IOException {
        if (found.size() >= limits.files) {
            findings.skipFile("max_files", name, "too many files");
        } else if (Files.size(path) > limits.fileSize) {
            findings.skipFile("max_file_size", name, "file is too large");
        } else {
            try {
                found.add(SourceFile.of(name, Files.readString(path)));
            } catch (CharacterCodingException e) {
                findings.skipFile("invalid_encoding", name, "stream did not contain valid UTF-8");
            }
        }
    }
}
