package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code string} without {@code dump}. */
public final class StringLib {

    public static final Library LIBRARY = new Library() //
                    .inlined("byte", StringLib::bytes) //
                    .function("char", StringLib::character) //
                    .function("find", PatternFunctions::find) //
                    .function("format", StringLib::format) //
                    .function("gmatch", PatternFunctions::gmatch).alias("gfind") //
                    .function("gsub", PatternFunctions::gsub) //
                    .inlined("len", StringLib::length) //
                    .function("lower", StringLib::lower) //
                    .function("match", PatternFunctions::match) //
                    .function("rep", StringLib::repeat) //
                    .function("reverse", StringLib::reverse) //
                    .inlined("sub", StringLib::substring) //
                    .function("upper", StringLib::upper);

    private StringLib() {
    }

    /** A position as a count from 1: negative ones count from the end, what is before the first gives 0. */
    static long position(long given, int length) {
        return given >= 0 ? given : Math.max(given + length + 1, 0);
    }

    static Object bytes(Node at, Object[] arguments) {
        ByteString string = Arguments.string(at, arguments, 0);
        int length = string.length();
        long first = position(Arguments.integer(at, arguments, 1, 1), length);
        long last = Math.min(position(Arguments.integer(at, arguments, 2, first), length), length);
        first = Math.max(first, 1);
        if (first == last) {
            return (long) string.at((int) first - 1);
        }
        if (first > last) {
            return Results.NONE;
        }
        Object[] results = new Object[(int) (last - first + 1)];
        for (int i = 0; i < results.length; i++) {
            results[i] = (long) string.at((int) first - 1 + i);
        }
        return results;
    }

    static Object character(Node at, Object[] arguments) {
        if (arguments.length == 1) {
            return ByteString.ofByte(code(at, arguments, 0));
        }
        byte[] bytes = new byte[arguments.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) code(at, arguments, i);
        }
        return ByteString.of(bytes);
    }

    private static int code(Node at, Object[] arguments, int index) {
        int code = Arguments.int32(at, arguments, index);
        if (code < 0 || code > 255) {
            throw Errors.argument(at, index, "invalid value");
        }
        return code;
    }

    static Object format(Node at, Object[] arguments) {
        return Context.get(at).formats().get(Arguments.string(at, arguments, 0)).apply(at, arguments);
    }

    static Object length(Node at, Object[] arguments) {
        return (long) Arguments.string(at, arguments, 0).length();
    }

    static Object lower(Node at, Object[] arguments) {
        return cased(Arguments.string(at, arguments, 0), 'A');
    }

    static Object upper(Node at, Object[] arguments) {
        return cased(Arguments.string(at, arguments, 0), 'a');
    }

    /** Changes the case of the 26 letters from one on. */
    @TruffleBoundary
    private static ByteString cased(ByteString string, int first) {
        byte[] bytes = string.toBytes();
        for (int i = 0; i < bytes.length; i++) {
            int letter = bytes[i] - first;
            if (letter >= 0 && letter < 26) {
                bytes[i] ^= 0x20;
            }
        }
        return ByteString.of(bytes);
    }

    static Object repeat(Node at, Object[] arguments) {
        ByteString string = Arguments.string(at, arguments, 0);
        int count = Arguments.int32(at, arguments, 1);
        ByteString separator = Arguments.string(at, arguments, 2, ByteString.EMPTY);
        return count <= 0 ? ByteString.EMPTY : repeated(at, string, count, separator);
    }

    @TruffleBoundary
    private static ByteString repeated(Node at, ByteString string, long count, ByteString separator) {
        int period = string.length() + separator.length();
        if (period == 0) {
            return ByteString.EMPTY;
        }
        if (period < 0 || count > (ByteString.LONGEST + (long) separator.length()) / period) {
            throw Errors.plain(at, "not enough memory");
        }
        byte[] bytes;
        try {
            bytes = new byte[(int) (count * period - separator.length())];
        } catch (OutOfMemoryError e) {
            throw Errors.plain(at, "not enough memory");
        }
        if (period == 1 && separator.length() == 0) {
            Arrays.fill(bytes, string.array()[0]);
            return ByteString.of(bytes);
        }
        System.arraycopy(string.array(), 0, bytes, 0, string.length());
        int done = string.length();
        if (count > 1) {
            System.arraycopy(separator.array(), 0, bytes, done, separator.length());
            done = period;
        }
        while (done < bytes.length) {
            int more = Math.min(done, bytes.length - done);
            System.arraycopy(bytes, 0, bytes, done, more);
            done += more;
        }
        return ByteString.of(bytes);
    }

    static Object reverse(Node at, Object[] arguments) {
        return reversed(Arguments.string(at, arguments, 0));
    }

    @TruffleBoundary
    private static ByteString reversed(ByteString string) {
        int length = string.length();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = string.array()[length - 1 - i];
        }
        return ByteString.of(bytes);
    }

    static Object substring(Node at, Object[] arguments) {
        ByteString string = Arguments.string(at, arguments, 0);
        int length = string.length();
        long first = Math.max(position(Arguments.integer(at, arguments, 1), length), 1);
        long last = Math.min(position(Arguments.integer(at, arguments, 2, -1), length), length);
        return first > last ? ByteString.EMPTY : string.substring((int) first - 1, (int) last);
    }
}
