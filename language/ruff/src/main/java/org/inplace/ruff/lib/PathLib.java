package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_DELETE;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.system.SystemError;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.PosixPath;

/** Paths and the current directory (library specification, section 2.16). */
final class PathLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_READ, "join_path", (at, a) -> join("join_path", at, a)),
                    Gated.row(FILESYSTEM_READ, "path_join", (at, a) -> join("path_join", at, a)),
                    part("dirname", PosixPath::parent),
                    part("basename", PosixPath::name),
                    part("path_extension", PosixPath::extension),
                    question("path_exists", TruffleFile::exists),
                    question("path_is_dir", TruffleFile::isDirectory),
                    question("path_is_file", TruffleFile::isRegularFile),
                    Gated.row(FILESYSTEM_READ, "path_is_symlink", 1, 1, PathLib::isSymbolicLink),
                    Gated.row(FILESYSTEM_READ, "path_absolute", PathLib::absolute),
                    Gated.row(FILESYSTEM_READ, "os_getcwd", PathLib::currentDirectory),
                    Gated.row(FILESYSTEM_WRITE, "os_chdir", PathLib::changeDirectory),
                    Gated.row(FILESYSTEM_DELETE, "os_rmdir", PathLib::removeDirectory));

    private PathLib() {
    }

    /** A function from a path to a part of it. */
    private static Builtin part(String name, UnaryOperator<String> part) {
        return Gated.row(FILESYSTEM_READ, name, (at, a) -> apply(part, path(name, at, a)));
    }

    @TruffleBoundary
    private static Text apply(UnaryOperator<String> part, String path) {
        return Text.of(part.apply(path));
    }

    /** A yes-or-no question about a file, to which no file is a no. */
    private static Builtin question(String name, Predicate<TruffleFile> answer) {
        return Gated.row(FILESYSTEM_READ, name, (at, a) -> ask(path(name, at, a), answer, at));
    }

    @TruffleBoundary
    private static boolean ask(String path, Predicate<TruffleFile> answer, Node at) {
        try {
            return answer.test(FileAccess.file(path, at));
        } catch (IOException e) {
            return false;
        }
    }

    @TruffleBoundary
    private static String path(String name, Node at, Object[] a) {
        Arguments.expect(a.length == 1, name + "() expects 1 argument (path), got " + a.length, at);
        return Arguments.string(a, 0, name + " requires a string argument (path)", at);
    }

    @TruffleBoundary
    private static Object join(String name, Node at, Object[] a) {
        Arguments.expect(a.length > 0, name + " requires at least one string argument", at);
        String joined = "";
        for (int i = 0; i < a.length; i++) {
            joined = PosixPath.join(joined, Arguments.string(a, i, name + " argument " + (i + 1) + " must be a string", at));
        }
        return Text.of(joined);
    }

    @TruffleBoundary
    private static Object isSymbolicLink(Node at, Object[] a) {
        String path = Arguments.string(a, 0, "path_is_symlink requires a string argument (path)", at);
        return attempt("Cannot inspect symlink status for '" + path + "'", at,
                        () -> FileAccess.file(path, at).getAttribute(TruffleFile.IS_SYMBOLIC_LINK, LinkOption.NOFOLLOW_LINKS));
    }

    @TruffleBoundary
    private static Object absolute(Node at, Object[] a) {
        String path = path("path_absolute", at, a);
        return Text.of(attempt("Cannot get absolute path for '" + path + "'", at, () -> FileAccess.file(path, at).getCanonicalFile().getPath()));
    }

    @TruffleBoundary
    private static Object currentDirectory(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "os_getcwd() expects 0 arguments, got " + a.length, at);
        return Text.of(attempt("Cannot get current directory", at, () -> Context.get(at).env().getCurrentWorkingDirectory().getPath()));
    }

    @TruffleBoundary
    private static Object changeDirectory(Node at, Object[] a) {
        String path = path("os_chdir", at, a);
        attempt("Cannot change directory to '" + path + "'", at, () -> {
            TruffleFile directory = FileAccess.file(path, at).getCanonicalFile();
            if (!directory.isDirectory()) {
                throw SystemError.NOT_A_DIRECTORY.at(path);
            }
            if (!directory.isExecutable()) {
                throw SystemError.DENIED.at(path);
            }
            Context.get(at).env().setCurrentWorkingDirectory(directory);
        });
        return true;
    }

    @TruffleBoundary
    private static Object removeDirectory(Node at, Object[] a) {
        String path = path("os_rmdir", at, a);
        attempt("Cannot remove directory '" + path + "'", at, () -> {
            TruffleFile directory = FileAccess.file(path, at);
            if (!directory.getAttribute(TruffleFile.IS_DIRECTORY, LinkOption.NOFOLLOW_LINKS)) {
                throw SystemError.NOT_A_DIRECTORY.at(path);
            }
            directory.delete();
        });
        return true;
    }
}
