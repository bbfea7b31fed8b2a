package org.inplace.lua.lib;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.io.BufferedFile;
import org.inplace.lua.io.FileValue;
import org.inplace.lua.io.Files;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** The library {@code io} (section 13.7). */
public final class IoLib {

    public static final Library LIBRARY = new Library() //
                    .function("close", IoLib::close) //
                    .function("flush", IoLib::flush) //
                    .function("input", IoLib::input) //
                    .function("lines", IoLib::lines) //
                    .function("open", IoLib::open) //
                    .function("output", IoLib::output) //
                    .function("popen", IoLib::popen) //
                    .function("read", IoLib::read) //
                    .function("tmpfile", IoLib::tmpfile) //
                    .function("type", IoLib::type) //
                    .function("write", IoLib::write);

    private static final ByteString READ = ByteString.of("r");
    private static final ByteString WRITE = ByteString.of("w");
    private static final ByteString OPEN = ByteString.of("file");
    private static final ByteString CLOSED = ByteString.of("closed file");

    private IoLib() {
    }

    /** Adds to the table of the library what is each context's own, and fills the metatable of files. */
    public static void install(Table library, Files files) {
        FileLib.install(files.metatable());
        library.put(ByteString.of("stdin"), files.in());
        library.put(ByteString.of("stdout"), files.out());
        library.put(ByteString.of("stderr"), files.err());
    }

    private static Files files(Node at) {
        return Context.get(at).files();
    }

    private static BufferedFile standard(Node at, FileValue value, String what) {
        BufferedFile file = value.file();
        if (file == null) {
            throw Errors.raise(at, "standard " + what + " file is closed");
        }
        return file;
    }

    private static BufferedFile standardInput(Node at) {
        return standard(at, files(at).input(), "input");
    }

    private static BufferedFile standardOutput(Node at) {
        return standard(at, files(at).output(), "output");
    }

    private static Object close(Node at, Object[] arguments) {
        return FileLib.close(at, FileLib.open(at, arguments.length > 0 ? arguments : new Object[]{files(at).output()}, 0));
    }

    private static Object flush(Node at, Object[] arguments) {
        return FileLib.flush(at, standardOutput(at));
    }

    private static Object input(Node at, Object[] arguments) {
        if (!Arguments.isNone(arguments, 0)) {
            files(at).setInput(given(at, arguments, READ));
        }
        return files(at).input();
    }

    private static Object output(Node at, Object[] arguments) {
        if (!Arguments.isNone(arguments, 0)) {
            files(at).setOutput(given(at, arguments, WRITE));
        }
        return files(at).output();
    }

    /** The argument: an open file, or the name of one. */
    private static FileValue given(Node at, Object[] arguments, ByteString mode) {
        return arguments[0] instanceof FileValue ? FileLib.open(at, arguments, 0) : named(at, arguments, mode, "FILE*");
    }

    private static FileValue named(Node at, Object[] arguments, ByteString mode, String expected) {
        if (!(arguments[0] instanceof ByteString || arguments[0] instanceof Long || arguments[0] instanceof Double)) {
            throw Errors.type(at, arguments, 0, expected);
        }
        ByteString name = Arguments.string(at, arguments, 0);
        try {
            return SystemCall.make(at, () -> files(at).open(name, mode));
        } catch (SystemCall.Refused e) {
            throw Errors.argument(at, 0, e.failure().message(name).toString());
        }
    }

    private static Object lines(Node at, Object[] arguments) {
        if (Arguments.isNone(arguments, 0)) {
            standardInput(at);
            return FileLib.lines(files(at).input(), arguments, false);
        }
        return FileLib.lines(named(at, arguments, READ, "string"), arguments, true);
    }

    private static Object open(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        ByteString mode = Arguments.string(at, arguments, 1, READ);
        return SystemCall.results(at, name, () -> files(at).open(name, mode));
    }

    private static Object popen(Node at, Object[] arguments) {
        ByteString command = Arguments.string(at, arguments, 0);
        ByteString mode = Arguments.string(at, arguments, 1, READ);
        return SystemCall.results(at, command, () -> files(at).openProcess(command, mode));
    }

    private static Object tmpfile(Node at, Object[] arguments) {
        return SystemCall.results(at, null, () -> files(at).openTemporary());
    }

    private static Object read(Node at, Object[] arguments) {
        return FileLib.read(at, standardInput(at), arguments, 0);
    }

    private static Object write(Node at, Object[] arguments) {
        return FileLib.write(at, standardOutput(at), arguments, 0);
    }

    private static Object type(Node at, Object[] arguments) {
        return Arguments.any(at, arguments, 0) instanceof FileValue value ? value.file() == null ? CLOSED : OPEN : Null.INSTANCE;
    }
}
