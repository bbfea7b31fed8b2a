package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.Utf8;

/** Whole files, as text and as bytes (library specification, section 2.15). */
final class FileLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_READ, "read_file", FileLib::readText),
                    Gated.row(FILESYSTEM_READ, "read_file_lossy", 1, 1, FileLib::readLossy),
                    Gated.row(FILESYSTEM_READ, "read_lines", FileLib::readLines),
                    Gated.row(FILESYSTEM_READ, "read_binary_file", FileLib::readBytes),
                    Gated.row(FILESYSTEM_WRITE, "write_file", FileLib::writeText),
                    Gated.row(FILESYSTEM_WRITE, "write_binary_file", FileLib::writeBytes),
                    Gated.row(FILESYSTEM_WRITE, "append_file", FileLib::append));

    /** The most bytes that are read from or written to a file at once. */
    static final int SIZE_LIMIT = 8_388_608;

    private FileLib() {
    }

    @TruffleBoundary
    private static Object readText(Node at, Object[] a) {
        return text(Arguments.onlyString(a, "read_file_sync requires a string path argument", at), at);
    }

    private static Text text(String path, Node at) {
        String failure = cannotRead(path);
        return attempt(failure, at, () -> {
            byte[] bytes = limited(path, failure, at);
            return Utf8.decode(bytes, 0, bytes.length);
        });
    }

    @TruffleBoundary
    private static Object readLossy(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "read_file_lossy requires a string path argument", at);
        String failure = cannotRead(path);
        byte[] bytes = attempt(failure, at, () -> limited(path, failure, at));
        return Text.ofUtf8(bytes, 0, bytes.length);
    }

    @TruffleBoundary
    private static Object readLines(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "read_lines requires a string path argument", at);
        String failure = cannotRead(path);
        return attempt(failure, at, () -> {
            byte[] bytes = limited(path, failure, at);
            Utf8.decode(bytes, 0, bytes.length);
            return lines(bytes);
        });
    }

    /** Lines of well-formed UTF-8, without their ends: a line feed, or a carriage return and a line feed. */
    private static ListValue lines(byte[] bytes) {
        List<Text> lines = new ArrayList<>();
        // a string with a char for each byte, because strings are searched quickly
        String units = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = 0;
        while (from < bytes.length) {
            int feed = units.indexOf('\n', from);
            int end = feed < 0 ? bytes.length : feed;
            int to = feed > from && bytes[feed - 1] == '\r' ? feed - 1 : end;
            lines.add(Text.ofUtf8(bytes, from, to));
            from = end + 1;
        }
        return ListValue.of(lines.toArray());
    }

    @TruffleBoundary
    private static Object readBytes(Node at, Object[] a) {
        String path = Arguments.onlyString(a, "read_binary_file requires a string path argument", at);
        String failure = cannotRead(path);
        attempt(failure, at, () -> FileAccess.file(path, at).size());
        return BytesValue.of(attempt("Cannot read binary file '" + path + "'", at, () -> limited(path, failure, at)));
    }

    private static String cannotRead(String path) {
        return "Cannot read file '" + path + "'";
    }

    /** The content of a file that is not too large. */
    private static byte[] limited(String path, String failure, Node at) throws IOException {
        TruffleFile file = FileAccess.file(path, at);
        try (InputStream in = FileAccess.reader(file)) {
            long size = file.size();
            // what is no regular file has no size, and may have no end
            byte[] bytes = size > SIZE_LIMIT ? null : in.readNBytes(SIZE_LIMIT + 1);
            if (bytes == null || bytes.length > SIZE_LIMIT) {
                long found = bytes == null ? size : bytes.length;
                throw Errors.failed(failure + ": exceeds maximum read size (" + found + " bytes > " + SIZE_LIMIT + " bytes)", at);
            }
            return bytes;
        }
    }

    @TruffleBoundary
    private static Object writeText(Node at, Object[] a) {
        boolean overwrite = overwrite("write_file", at, a);
        String path = Arguments.string(a, 0, "write_file requires string arguments", at);
        byte[] content = Arguments.text(a, 1, "write_file requires string arguments", at).toUtf8();
        return write(path, content, overwrite, cannotWrite(path), at);
    }

    @TruffleBoundary
    private static Object writeBytes(Node at, Object[] a) {
        boolean overwrite = overwrite("write_binary_file", at, a);
        String wrongType = "write_binary_file requires path (string) and bytes arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        byte[] content = bytes(a, 1, wrongType, at);
        return write(path, content, overwrite, "Cannot write binary file '" + path + "'", at);
    }

    /** A copy of the bytes at an index; the message is the error if there are none. */
    static byte[] bytes(Object[] a, int index, String message, Node at) {
        if (a[index] instanceof BytesValue bytes) {
            return bytes.toArray();
        }
        throw Errors.failed(message, at);
    }

    private static boolean overwrite(String name, Node at, Object[] a) {
        Arguments.expect(a.length == 2 || a.length == 3, name + " requires 2 or 3 arguments: path, content/bytes, [overwrite]", at);
        Arguments.expect(a.length == 2 || a[2] instanceof Boolean, name + " optional overwrite flag must be a bool", at);
        return a.length == 3 && (boolean) a[2];
    }

    private static String cannotWrite(String path) {
        return "Cannot write file '" + path + "'";
    }

    private static boolean write(String path, byte[] content, boolean overwrite, String failure, Node at) {
        checkSize(content, cannotWrite(path), at);
        return attempt(failure, at, () -> {
            TruffleFile file = FileAccess.file(path, at);
            try (OutputStream out = overwrite ? FileAccess.replacer(file) : file.newOutputStream(StandardOpenOption.CREATE_NEW)) {
                out.write(content);
                return true;
            } catch (FileAlreadyExistsException e) {
                throw Errors.failed(cannotWrite(path) + ": file already exists (pass overwrite=true to replace it)", at);
            }
        });
    }

    private static void checkSize(byte[] content, String failure, Node at) {
        if (content.length > SIZE_LIMIT) {
            throw Errors.failed(failure + ": payload exceeds maximum write size (" + content.length + " bytes > " + SIZE_LIMIT + " bytes)", at);
        }
    }

    @TruffleBoundary
    private static Object append(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "append_file requires two arguments: path and content", at);
        String path = Arguments.string(a, 0, "append_file requires string arguments", at);
        byte[] content = Arguments.text(a, 1, "append_file requires string arguments", at).toUtf8();
        String failure = "Cannot append to file '" + path + "'";
        checkSize(content, failure, at);
        return append(path, content, failure, at);
    }

    /** Adds bytes to the end of a file, which is made if it does not exist. */
    static boolean append(String path, byte[] content, String failure, Node at) {
        OutputStream file = attempt("Cannot open file '" + path + "'", at,
                        () -> FileAccess.writer(FileAccess.file(path, at), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        return attempt(failure, at, () -> {
            try (OutputStream out = file) {
                out.write(content);
                return true;
            }
        });
    }
}
