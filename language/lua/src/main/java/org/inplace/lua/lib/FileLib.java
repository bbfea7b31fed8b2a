package org.inplace.lua.lib;

import java.io.IOException;
import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.io.Buffering;
import org.inplace.lua.io.BufferedFile;
import org.inplace.lua.io.FileValue;
import org.inplace.lua.io.Whence;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** The methods of files (section 13.7). */
public final class FileLib {

    private static final Library LIBRARY = new Library() //
                    .function("__gc", FileLib::collect) //
                    .function("__tostring", FileLib::tostring) //
                    .function("close", FileLib::close) //
                    .function("flush", FileLib::flush) //
                    .function("lines", FileLib::lines) //
                    .function("read", FileLib::read) //
                    .function("seek", FileLib::seek) //
                    .function("setvbuf", FileLib::setvbuf) //
                    .function("write", FileLib::write);

    private static final Object[] NIL = {Null.INSTANCE};

    private FileLib() {
    }

    /** Makes a table the metatable of files. */
    public static void install(Table metatable) {
        metatable.put(Event.INDEX.key(), metatable);
        LIBRARY.install(metatable);
    }

    private static FileValue value(Node at, Object[] arguments, int index) {
        if (index < arguments.length && arguments[index] instanceof FileValue file) {
            return file;
        }
        throw Errors.type(at, arguments, index, "FILE*");
    }

    /** An argument that must be an open file. */
    static FileValue open(Node at, Object[] arguments, int index) {
        FileValue value = value(at, arguments, index);
        if (value.file() == null) {
            throw Errors.raise(at, "attempt to use a closed file");
        }
        return value;
    }

    private static BufferedFile file(Node at, Object[] arguments) {
        return open(at, arguments, 0).file();
    }

    private static Object collect(Node at, Object[] arguments) {
        FileValue value = value(at, arguments, 0);
        return value.file() == null || value.isStandard() ? Results.NONE : close(at, value);
    }

    private static Object tostring(Node at, Object[] arguments) {
        FileValue value = value(at, arguments, 0);
        return ByteString.of(value.file() == null ? "file (closed)" : "file (" + Context.get(at).identities().address(value) + ")");
    }

    private static Object close(Node at, Object[] arguments) {
        // it is the function of io.close, which has no default here
        return close(at, open(at, arguments.length > 0 ? arguments : NIL, 0));
    }

    /** Closes an open file. */
    static Object close(Node at, FileValue value) {
        if (value.isStandard()) {
            return Results.of(Null.INSTANCE, ByteString.of("cannot close standard file"));
        }
        return SystemCall.results(at, null, () -> {
            Context.get(at).files().close(value);
            return true;
        });
    }

    private static Object flush(Node at, Object[] arguments) {
        return flush(at, file(at, arguments));
    }

    static Object flush(Node at, BufferedFile file) {
        return SystemCall.results(at, null, () -> {
            file.flush();
            return true;
        });
    }

    private static Object lines(Node at, Object[] arguments) {
        return lines(open(at, arguments, 0), arguments, false);
    }

    /** The iterator over a file. @param arguments the file or its name, and formats @param closes whether it closes the file at its end */
    static Builtin lines(FileValue value, Object[] arguments, boolean closes) {
        if (arguments.length <= 1) {
            return Library.builtin("lines", (at, _) -> nextLine(at, value, closes));
        }
        Object[] formats = Arrays.copyOfRange(arguments, 1, arguments.length);
        return Library.builtin("lines", (at, _) -> {
            BufferedFile file = iterated(at, value);
            Object results;
            try {
                results = SystemCall.make(at, () -> ReadFormats.read(at, file, formats, 0));
            } catch (SystemCall.Refused e) {
                throw Errors.raise(at, e.failure().message(null));
            }
            if (Results.first(results) != Null.INSTANCE) {
                return results;
            }
            if (closes) {
                close(at, value);
            }
            return Results.NONE;
        });
    }

    private static BufferedFile iterated(Node at, FileValue value) {
        BufferedFile file = value.file();
        if (file == null) {
            throw Errors.raise(at, "file is already closed");
        }
        return file;
    }

    private static Object nextLine(Node at, FileValue value, boolean closes) {
        ByteString line;
        try {
            line = iterated(at, value).line(false);
        } catch (IOException e) {
            throw Errors.raise(at, SystemCall.failure(at, e).message(null));
        }
        if (line != null) {
            return line;
        }
        if (closes) {
            close(at, value);
        }
        return Results.NONE;
    }

    private static Object read(Node at, Object[] arguments) {
        return read(at, file(at, arguments), arguments, 1);
    }

    static Object read(Node at, BufferedFile file, Object[] arguments, int first) {
        return SystemCall.results(at, null, () -> ReadFormats.read(at, file, arguments, first));
    }

    private static Object seek(Node at, Object[] arguments) {
        BufferedFile file = file(at, arguments);
        Whence whence = switch (option(at, arguments, 1, "cur", "set", "cur", "end")) {
            case 0 -> Whence.SET;
            case 1 -> Whence.CUR;
            default -> Whence.END;
        };
        long offset = Arguments.integer(at, arguments, 2, 0);
        return SystemCall.results(at, null, () -> file.seek(whence, offset));
    }

    private static Object setvbuf(Node at, Object[] arguments) {
        BufferedFile file = file(at, arguments);
        Buffering buffering = switch (option(at, arguments, 1, null, "no", "full", "line")) {
            case 0 -> Buffering.NO;
            case 1 -> Buffering.FULL;
            default -> Buffering.LINE;
        };
        Arguments.integer(at, arguments, 2, 0);
        return SystemCall.results(at, null, () -> {
            file.setBuffering(buffering);
            return true;
        });
    }

    private static Object write(Node at, Object[] arguments) {
        return write(at, file(at, arguments), arguments, 1);
    }

    /** Writes arguments one by one, so that those before a bad one are written. */
    static Object write(Node at, BufferedFile file, Object[] arguments, int first) {
        IOException failure = null;
        int next = first;
        try {
            while (next < arguments.length) {
                ByteString text = Arguments.string(at, arguments, next);
                next++;
                failure = failure == null ? file.append(text) : failure;
            }
        } finally {
            IOException late = file.endWrite();
            failure = failure == null ? late : failure;
        }
        return failure == null ? true : SystemCall.failed(at, failure);
    }

    /** The index of an option among those that there are. @param otherwise the option if the argument is missing; null if it must not be */
    static int option(Node at, Object[] arguments, int index, String otherwise, String... options) {
        boolean none = otherwise != null && Arguments.isNone(arguments, index);
        String given = none ? otherwise : Arguments.string(at, arguments, index).text();
        int found = Arrays.asList(options).indexOf(given);
        if (found < 0) {
            throw Errors.argument(at, index, "invalid option '" + given + "'");
        }
        return found;
    }
}
