package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.PosixPath;
import org.inplace.ruff.runtime.ZipArchive;
import org.inplace.ruff.runtime.ZipReader;

/** ZIP archives (library specification, section 2.25). */
final class ZipLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_WRITE, "zip_create", ZipLib::create),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "zip_add_file", ZipLib::addFile),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "zip_add_dir", ZipLib::addDirectory),
                    Gated.row(FILESYSTEM_WRITE, "zip_close", ZipLib::close),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "unzip", ZipLib::extract));

    private ZipLib() {
    }

    @TruffleBoundary
    private static Object create(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "zip_create requires a string path argument", at);
        return attempt("Failed to create zip file '" + path + "'", at,
                        () -> new ZipArchive(path, FileAccess.replacer(FileAccess.file(path, at)), Context.get(at).env()));
    }

    @TruffleBoundary
    private static Object addFile(Node at, Object[] a) {
        String wrongType = "zip_add_file requires (ZipArchive, string_path) arguments";
        ZipArchive archive = open(a, wrongType, at);
        String path = Arguments.string(a, 1, wrongType, at);
        byte[] content = attempt("Failed to read source file '" + path + "'", at, () -> FileAccess.read(FileAccess.file(path, at)));
        add(archive, PosixPath.name(path), content, at);
        return true;
    }

    private static ZipArchive open(Object[] a, String wrongType, Node at) {
        if (a.length != 2 || !(a[0] instanceof ZipArchive archive) || !(a[1] instanceof Text)) {
            throw Errors.failed(wrongType, at);
        }
        Arguments.expect(!archive.isClosed(), "Zip archive has been closed", at);
        return archive;
    }

    private static void add(ZipArchive archive, String name, byte[] content, Node at) {
        synchronized (archive) {
            attempt("Failed to start zip entry '" + name + "'", at, () -> archive.begin(name));
            attempt("Failed to write file to zip", at, () -> archive.finish(content));
        }
    }

    @TruffleBoundary
    private static Object addDirectory(Node at, Object[] a) {
        String wrongType = "zip_add_dir requires (ZipArchive, string_path) arguments";
        ZipArchive archive = open(a, wrongType, at);
        String path = Arguments.string(a, 1, wrongType, at);
        addAll(archive, path, "", at);
        return true;
    }

    /**
     * Adds what is in a directory, and in those in it; no symbolic links, which may lead anywhere.
     *
     * @param prefix of its entries' names
     */
    private static void addAll(ZipArchive archive, String path, String prefix, Node at) {
        for (Text child : attempt("Failed to read directory", at, () -> DirectoryLib.names(FileAccess.file(path, at)))) {
            String childPath = PosixPath.join(path, child.toString());
            String name = prefix + child;
            TruffleFile file = attempt("Failed to read '" + childPath + "'", at, () -> FileAccess.file(childPath, at));
            if (file.isSymbolicLink()) {
                continue;
            }
            if (file.isDirectory()) {
                add(archive, name + "/", new byte[0], at);
                addAll(archive, childPath, name + "/", at);
            } else {
                add(archive, name, attempt("Failed to read '" + childPath + "'", at, () -> FileAccess.read(file)), at);
            }
        }
    }

    @TruffleBoundary
    private static Object close(Node at, Object[] a) {
        if (a.length != 1 || !(a[0] instanceof ZipArchive archive)) {
            throw Errors.failed("zip_close requires a ZipArchive argument", at);
        }
        Arguments.expect(!archive.isClosed(), "Zip archive has already been closed", at);
        attempt("Failed to finalize zip archive", at, archive::close);
        return true;
    }

    @TruffleBoundary
    private static Object extract(Node at, Object[] a) {
        String wrongType = "unzip requires (string_zip_path, string_output_dir) arguments";
        Arguments.expect(a.length == 2, wrongType, at);
        String path = Arguments.string(a, 0, wrongType, at);
        String directory = Arguments.string(a, 1, wrongType, at);
        ZipReader opened = attempt("Failed to open file '" + path + "'", at,
                        () -> new ZipReader(FileAccess.channel(FileAccess.file(path, at), StandardOpenOption.READ)));
        String failure = "Failed to open zip archive '" + path + "'";
        return attempt(failure, at, () -> {
            try (ZipReader archive = opened) {
                return new ZipExtraction(archive, directory, at).extract(archive.entries());
            }
        });
    }
}
