package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_DELETE;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleFile.AttributeDescriptor;
import com.oracle.truffle.api.TruffleFile.Attributes;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.system.SystemError;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;

/**
 * Files as parts of directories: whether they exist, their names, what the file system says about them, and where they are
 * (library specification, section 2.15).
 */
final class DirectoryLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_READ, "file_exists", DirectoryLib::exists),
                    Gated.row(FILESYSTEM_READ, "file_size", DirectoryLib::size),
                    Gated.row(FILESYSTEM_READ, "list_dir", DirectoryLib::list),
                    Gated.row(FILESYSTEM_READ, "io_file_metadata", DirectoryLib::metadata),
                    Gated.row(FILESYSTEM_WRITE, "create_dir", DirectoryLib::create),
                    Gated.row(FILESYSTEM_WRITE, "rename_file", DirectoryLib::rename),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "copy_file", DirectoryLib::copy),
                    Gated.row(FILESYSTEM_DELETE, "delete_file", DirectoryLib::delete));

    private static final int REPLACEMENT = 0xFFFD;

    private static final List<AttributeDescriptor<?>> ATTRIBUTES = List.of(TruffleFile.SIZE, TruffleFile.IS_REGULAR_FILE, TruffleFile.IS_DIRECTORY,
                    TruffleFile.LAST_MODIFIED_TIME, TruffleFile.CREATION_TIME, TruffleFile.LAST_ACCESS_TIME);
    private static final Set<PosixFilePermission> WRITE_PERMISSIONS = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private DirectoryLib() {
    }

    @TruffleBoundary
    private static Object exists(Node at, Object[] a) {
        return exists(Arguments.onlyString(a, "file_exists requires a string path argument", at), at);
    }

    /** Whether a path leads somewhere; a failure to find out is a no. */
    static boolean exists(String path, Node at) {
        try {
            return FileAccess.file(path, at).exists();
        } catch (IOException e) {
            return false;
        }
    }

    @TruffleBoundary
    private static Object size(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "file_size requires a string path argument", at);
        return attempt("Cannot get file size for '" + path + "'", at, () -> FileAccess.file(path, at).size());
    }

    @TruffleBoundary
    private static Object metadata(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "io_file_metadata requires a string path argument", at);
        return attempt("Cannot get metadata for '" + path + "'", at, () -> metadata(FileAccess.file(path, at)));
    }

    private static MapValue metadata(TruffleFile file) throws IOException {
        Attributes attributes = file.getAttributes(ATTRIBUTES);
        MapValue result = new MapValue();
        result.put(Text.of("size"), (Object) attributes.get(TruffleFile.SIZE));
        result.put(Text.of("is_file"), attributes.get(TruffleFile.IS_REGULAR_FILE));
        result.put(Text.of("is_dir"), attributes.get(TruffleFile.IS_DIRECTORY));
        result.put(Text.of("readonly"), isReadOnly(file));
        putTime("modified", attributes.get(TruffleFile.LAST_MODIFIED_TIME), result);
        putTime("created", attributes.get(TruffleFile.CREATION_TIME), result);
        putTime("accessed", attributes.get(TruffleFile.LAST_ACCESS_TIME), result);
        return result;
    }

    private static void putTime(String key, FileTime time, MapValue result) {
        if (time != null) {
            result.put(Text.of(key), (Object) time.to(TimeUnit.SECONDS));
        }
    }

    /** Whether nobody has the permission to write a file, whoever runs the program. */
    private static boolean isReadOnly(TruffleFile file) throws IOException {
        try {
            return Collections.disjoint(file.getPosixPermissions(), WRITE_PERMISSIONS);
        } catch (UnsupportedOperationException e) {
            return !file.isWritable();
        }
    }

    @TruffleBoundary
    private static Object list(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "list_dir requires a string path argument", at);
        List<Text> names = attempt("Cannot list directory '" + path + "'", at, () -> names(FileAccess.file(path, at)));
        return ListValue.of(names.toArray());
    }

    /** The names of what is in a directory, in the order of their code points. */
    static List<Text> names(TruffleFile directory) throws IOException {
        List<Text> names = new ArrayList<>();
        try (DirectoryStream<TruffleFile> files = directory.newDirectoryStream()) {
            for (TruffleFile file : files) {
                String name = file.getName();
                if (name.indexOf(REPLACEMENT) < 0 || isFound(directory, name)) {
                    names.add(Text.of(name));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }

    /** A name that is not Unicode has replacement characters, with which it is not found again. */
    private static boolean isFound(TruffleFile directory, String name) {
        try {
            // a relative path would be looked for in the directory of the Java process here
            return directory.resolve(name).getAbsoluteFile().exists(LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @TruffleBoundary
    private static Object create(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "create_dir requires a string path argument", at);
        attempt("Cannot create directory '" + path + "'", at, () -> {
            createAll(FileAccess.file(path, at));
        });
        return true;
    }

    /** Creates a directory, unless it exists, and those that it is in. */
    static void createAll(TruffleFile directory) throws IOException {
        if (!directory.isDirectory()) {
            directory.createDirectories();
        }
    }

    @TruffleBoundary
    private static Object delete(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "delete_file requires a string path argument", at);
        String failure = "Cannot delete file '" + path + "'";
        attempt(failure, at, () -> {
            TruffleFile file = FileAccess.file(path, at);
            if (file.isDirectory(LinkOption.NOFOLLOW_LINKS)) {
                throw Errors.failed(failure + ": path is a directory", at);
            }
            file.delete();
        });
        return true;
    }

    @TruffleBoundary
    private static Object rename(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "rename_file requires two arguments: old_path and new_path", at);
        String old = Arguments.string(a, 0, "rename_file requires string arguments", at);
        String other = Arguments.string(a, 1, "rename_file requires string arguments", at);
        attempt("Cannot rename file '" + old + "' to '" + other + "'", at, () -> {
            move(FileAccess.file(old, at), FileAccess.file(other, at));
        });
        return true;
    }

    /** Moves a file to where there may be another one, which disappears in the same moment if the file system can do that. */
    static void move(TruffleFile from, TruffleFile to) throws IOException {
        try {
            from.move(to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | UnsupportedOperationException e) {
            if (to.isDirectory()) {
                throw SystemError.IS_A_DIRECTORY.at(to.getPath());
            }
            from.move(to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @TruffleBoundary
    private static Object copy(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "copy_file requires two arguments: source and dest", at);
        String source = Arguments.string(a, 0, "copy_file requires string arguments", at);
        String target = Arguments.string(a, 1, "copy_file requires string arguments", at);
        attempt("Cannot copy file '" + source + "' to '" + target + "'", at, () -> {
            copy(FileAccess.file(source, at), FileAccess.file(target, at));
        });
        return true;
    }

    /** Copies content and permissions. A file copied to itself stays as it is. */
    private static void copy(TruffleFile source, TruffleFile target) throws IOException {
        try (InputStream in = FileAccess.reader(source)) {
            if (target.exists() && source.isSameFile(target)) {
                return;
            }
            try (OutputStream out = FileAccess.replacer(target)) {
                in.transferTo(out);
            }
        }
        try {
            target.setPosixPermissions(source.getPosixPermissions());
        } catch (UnsupportedOperationException e) {
            // a file system without permissions
        }
    }
}
