package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.PosixPath;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.runtime.ZipReader;

/** Writes the entries of an archive below a directory, and refuses those that would do something else (section 2.25). */
final class ZipExtraction {

    private static final int MAX_ENTRIES = 1024;
    private static final int MAX_ENTRY_SIZE = 1 << 24;
    private static final int MAX_TOTAL_SIZE = 1 << 26;

    private final ZipReader archive;
    private final String directory;
    private final Node at;
    private final List<Text> written = new ArrayList<>();
    private long total;

    ZipExtraction(ZipReader archive, String directory, Node at) {
        this.archive = archive;
        this.directory = directory;
        this.at = at;
    }

    /** The paths of the files written. */
    ListValue extract(List<ZipReader.Entry> entries) {
        if (entries.size() > MAX_ENTRIES) {
            throw failed("Archive contains " + entries.size() + " entries which exceeds maximum entry count (" + MAX_ENTRIES + ")");
        }
        createDirectory(directory);
        entries.forEach(this::extract);
        return ListValue.of(written.toArray());
    }

    private void extract(ZipReader.Entry entry) {
        if (entry.isSymbolicLink()) {
            throw unsafe(entry.name(), "symbolic links are not allowed");
        }
        List<String> components = components(entry.name());
        checkSizes(entry.name(), entry.size(), entry.size());
        checkLinks(entry.name(), components);
        String path = PosixPath.join(directory, String.join("/", components));
        if (entry.name().replace('\\', '/').endsWith("/")) {
            createDirectory(path);
            return;
        }
        byte[] content = attempt("Failed to extract '" + entry.name() + "'", at, () -> archive.content(entry, MAX_ENTRY_SIZE + 1));
        checkSizes(entry.name(), content.length, Math.max(content.length, entry.size()));
        total += Math.max(content.length, entry.size());
        createDirectory(PosixPath.join(directory, String.join("/", components.subList(0, components.size() - 1))));
        attempt("Failed to write file '" + path + "'", at, () -> {
            try (OutputStream out = FileAccess.replacer(FileAccess.file(path, at))) {
                out.write(content);
            }
        });
        written.add(Text.of(path));
    }

    private void createDirectory(String path) {
        attempt("Failed to create directory '" + path + "'", at, () -> {
            DirectoryLib.createAll(FileAccess.file(path, at));
        });
    }

    /** The parts of an entry's name, which must lead downwards only. */
    private List<String> components(String name) {
        if (name.isEmpty()) {
            throw failed("Unsafe archive entry: empty path is not allowed");
        }
        if (name.indexOf('\0') >= 0) {
            throw unsafe(name, "null byte is not allowed");
        }
        String path = name.replace('\\', '/');
        if (PosixPath.isAbsolute(path)) {
            throw unsafe(name, "absolute path is not allowed");
        }
        if (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0))) {
            throw unsafe(name, "drive-prefixed path is not allowed");
        }
        List<String> components = new ArrayList<>();
        for (String component : path.split("/")) {
            if (component.equals("..")) {
                throw unsafe(name, "parent directory traversal component is not allowed");
            }
            if (!component.isEmpty() && !component.equals(".")) {
                components.add(component);
            }
        }
        if (components.isEmpty()) {
            throw unsafe(name, "empty normalized path is not allowed");
        }
        return components;
    }

    private void checkSizes(String name, long size, long counted) {
        if (size > MAX_ENTRY_SIZE) {
            throw failed("Archive entry '" + name + "' exceeds maximum per-entry size (" + size + " bytes > " + MAX_ENTRY_SIZE + " bytes)");
        }
        if (total + counted > MAX_TOTAL_SIZE) {
            throw failed("Archive extraction exceeds maximum total extraction size (" + (total + counted) + " bytes > " + MAX_TOTAL_SIZE + " bytes)");
        }
    }

    /** Nothing is written through links that are there already, and nothing outside of the directory. */
    private void checkLinks(String name, List<String> components) {
        String path = directory;
        for (String component : components) {
            path = PosixPath.join(path, component);
            String step = path;
            if (attempt("Failed to inspect '" + step + "'", at, () -> FileAccess.file(step, at).isSymbolicLink())) {
                throw unsafe(name, "symbolic link target path '" + path + "' is not allowed");
            }
        }
        if (attempt("Failed to inspect '" + path + "'", at, () -> escapes(components))) {
            throw unsafe(name, "extraction path escapes output directory");
        }
    }

    private boolean escapes(List<String> components) throws IOException {
        TruffleFile root = FileAccess.file(directory, at).getCanonicalFile();
        return !root.resolve(String.join("/", components)).normalize().startsWith(root);
    }

    private RuffError unsafe(String name, String reason) {
        return failed("Unsafe archive entry '" + name + "': " + reason);
    }

    private RuffError failed(String message) {
        return Errors.failed(message, at);
    }
}
