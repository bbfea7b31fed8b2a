package org.inplace.lua.profile;

import org.inplace.lua.Language;
import org.inplace.lua.lib.Arguments;
import org.inplace.lua.lib.Library;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code cmsgpack}: values as MessagePack. */
final class MessagePackLib {

    static final Library LIBRARY = new Library() //
                    .function("pack", MessagePackLib::pack) //
                    .function("unpack", MessagePackLib::unpack) //
                    .function("unpack_one", MessagePackLib::unpackOne) //
                    .function("unpack_limit", MessagePackLib::unpackLimit) //
                    .constant("_NAME", ByteString.of("cmsgpack")) //
                    .constant("_VERSION", ByteString.of("lua-cmsgpack 0.4.0")) //
                    .constant("_COPYRIGHT", ByteString.of("Copyright (C) 2012, Salvatore Sanfilippo")) //
                    .constant("_DESCRIPTION", ByteString.of("MessagePack C implementation for Lua"));

    private MessagePackLib() {
    }

    @TruffleBoundary
    private static Object pack(Node at, Object[] arguments) {
        if (arguments.length == 0) {
            throw Errors.argument(at, -1, "MessagePack pack needs input.");
        }
        Packer packer = new Packer();
        for (Object value : arguments) {
            packer.write(value, 0);
        }
        return packer.packed();
    }

    @TruffleBoundary
    private static Object unpack(Node at, Object[] arguments) {
        return unpacker(at, arguments, 0).all();
    }

    @TruffleBoundary
    private static Object unpackOne(Node at, Object[] arguments) {
        return limited(at, arguments, 1, Arguments.integer(at, arguments, 1, 0));
    }

    @TruffleBoundary
    private static Object unpackLimit(Node at, Object[] arguments) {
        long limit = Arguments.integer(at, arguments, 1);
        long offset = Arguments.integer(at, arguments, 2, 0);
        return limit == 0 && offset == 0 ? unpack(at, arguments) : limited(at, arguments, limit, offset);
    }

    /** The offset of the next value, -1 at the end, and values. @param limit how many at most */
    private static Object limited(Node at, Object[] arguments, long limit, long offset) {
        int length = Arguments.string(at, arguments, 0).length();
        if (offset < 0 || limit < 0) {
            throw Errors.raise(at, "Invalid request to unpack with offset of " + offset + " and limit of " + length + ".");
        }
        if (offset > length) {
            throw Errors.raise(at, "Start offset " + offset + " greater than input length " + length + ".");
        }
        return unpacker(at, arguments, (int) offset).some(limit);
    }

    private static Unpacker unpacker(Node at, Object[] arguments, int offset) {
        return new Unpacker(Language.get(at), at, Arguments.string(at, arguments, 0), offset);
    }
}
