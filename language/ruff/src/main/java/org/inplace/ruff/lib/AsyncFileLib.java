package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** Files that are read and written while the program goes on (library specification, section 2.18). */
final class AsyncFileLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_READ, "async_read_file", AsyncFileLib::read),
                    Gated.row(FILESYSTEM_READ, "async_read_files", AsyncFileLib::readAll),
                    Gated.row(FILESYSTEM_WRITE, "async_write_file", AsyncFileLib::write),
                    Gated.row(FILESYSTEM_WRITE, "async_write_files", AsyncFileLib::writeAll));

    private AsyncFileLib() {
    }

    @TruffleBoundary
    private static Object read(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "async_read_file() expects 1 argument (path), got " + a.length, at);
        Text path = Arguments.text(a, 0, "async_read_file() requires a string path argument", at);
        return FileTasks.all(1, 1, i -> FileTasks.read(path, "Failed to read file '" + path + "'", at), results -> results[0], at);
    }

    @TruffleBoundary
    private static Object readAll(Node at, Object[] a) {
        Arguments.expect(a.length == 1 || a.length == 2, "async_read_files() expects 1 or 2 arguments (paths, optional concurrency_limit), got " + a.length, at);
        ListValue given = list(a, 0, "async_read_files() first argument must be an array of string paths", at);
        long limit = PromiseLib.limit("async_read_files", at, a, 1);
        Text[] paths = texts(given, "async_read_files() path at index ", at);
        return FileTasks.all(paths.length, limit, i -> FileTasks.read(paths[i], readFailure(paths[i], i), at), AsyncFileLib::array, at);
    }

    @TruffleBoundary
    private static Object write(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "async_write_file() expects 2 arguments (path, content), got " + a.length, at);
        Text path = Arguments.text(a, 0, "async_write_file() requires a string path argument", at);
        Text content = Arguments.text(a, 1, "async_write_file() requires a string content argument", at);
        return FileTasks.all(1, 1, i -> FileTasks.write(path, content, "Failed to write file '" + path + "'", at), results -> results[0], at);
    }

    @TruffleBoundary
    private static Object writeAll(Node at, Object[] a) {
        Arguments.expect(a.length == 2 || a.length == 3,
                        "async_write_files() expects 2 or 3 arguments (paths, contents, optional concurrency_limit), got " + a.length, at);
        ListValue givenPaths = list(a, 0, "async_write_files() first argument must be an array of string paths", at);
        ListValue givenContents = list(a, 1, "async_write_files() second argument must be an array of string contents", at);
        Arguments.expect(givenPaths.size() == givenContents.size(), "async_write_files() paths and contents arrays must have the same length (paths=" +
                        givenPaths.size() + ", contents=" + givenContents.size() + ")", at);
        long limit = PromiseLib.limit("async_write_files", at, a, 2);
        Text[] paths = texts(givenPaths, "async_write_files() path at index ", at);
        Text[] contents = texts(givenContents, "async_write_files() content at index ", at);
        return FileTasks.all(paths.length, limit, i -> FileTasks.write(paths[i], contents[i], writeFailure(paths[i], i), at), AsyncFileLib::array, at);
    }

    /** What the failure to read one of several files begins with. */
    static String readFailure(Text path, int index) {
        return "Failed to read file '" + path + "' (index " + index + ")";
    }

    /** What the failure to write one of several files begins with. */
    static String writeFailure(Text path, int index) {
        return "Failed to write file '" + path + "' (index " + index + ")";
    }

    private static Object array(Object[] results) {
        ListValue list = ListValue.of(results);
        list.share();
        return list;
    }

    /** The array at an index; the message is the error if there is none. */
    static ListValue list(Object[] a, int index, String message, Node at) {
        if (a[index] instanceof ListValue list) {
            return list;
        }
        throw Errors.failed(message, at);
    }

    /** The texts of an array; the message, with the index of the first element that is none behind it, begins the error. */
    static Text[] texts(ListValue list, String message, Node at) {
        Text[] texts = new Text[list.size()];
        for (int i = 0; i < texts.length; i++) {
            if (!(list.get(i) instanceof Text text)) {
                throw Errors.failed(message + i + " must be a string", at);
            }
            texts[i] = text;
        }
        return texts;
    }
}
