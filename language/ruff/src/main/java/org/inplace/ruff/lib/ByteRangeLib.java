package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.FileAccess;

/** Parts of files, as bytes and without a limit (library specification, section 2.15, {@code io_*}). */
final class ByteRangeLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_READ, "io_read_bytes", ByteRangeLib::readBytes),
                    Gated.row(FILESYSTEM_READ, "io_read_at", ByteRangeLib::readAt),
                    Gated.row(FILESYSTEM_READ, "io_seek_read", ByteRangeLib::seekRead),
                    Gated.row(FILESYSTEM_WRITE, "io_write_bytes", ByteRangeLib::writeBytes),
                    Gated.row(FILESYSTEM_WRITE, "io_append_bytes", ByteRangeLib::appendBytes),
                    Gated.row(FILESYSTEM_WRITE, "io_write_at", ByteRangeLib::writeAt),
                    Gated.row(FILESYSTEM_WRITE, "io_truncate", ByteRangeLib::truncate),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "io_copy_range", ByteRangeLib::copyRange));

    private static final OpenOption[] REPLACE = {StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING};
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private ByteRangeLib() {
    }

    @TruffleBoundary
    private static Object readBytes(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "io_read_bytes requires two arguments: path and count", at);
        String path = Arguments.string(a, 0, "io_read_bytes requires path (string) and count (int) arguments", at);
        String negative = "io_read_bytes count must be non-negative";
        long count = notNegative(Arguments.whole(a, 1, negative, at), negative, at);
        try (Opened file = open("Cannot open file '", path, at, StandardOpenOption.READ)) {
            return BytesValue.of(attempt("Cannot read " + count + " bytes from '" + path + "'", at, () -> file.read(count)));
        }
    }

    @TruffleBoundary
    private static Object readAt(Node at, Object[] a) {
        Arguments.expect(a.length == 3, "io_read_at requires three arguments: path, offset, and count", at);
        String wrongType = "io_read_at requires path (string), offset (int), and count (int) arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        long offset = Arguments.whole(a, 1, wrongType, at);
        long count = Arguments.whole(a, 2, wrongType, at);
        notNegative(offset, "io_read_at offset must be non-negative", at);
        notNegative(count, "io_read_at count must be non-negative", at);
        try (Opened file = open("Cannot open file '", path, at, StandardOpenOption.READ)) {
            file.seek(offset);
            return BytesValue.of(attempt("Cannot read " + count + " bytes at offset " + offset + " from '" + path + "'", at, () -> file.read(count)));
        }
    }

    @TruffleBoundary
    private static Object seekRead(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "io_seek_read requires two arguments: path and offset", at);
        String wrongType = "io_seek_read requires path (string) and offset (int) arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        long offset = notNegative(Arguments.whole(a, 1, wrongType, at), "io_seek_read offset must be non-negative", at);
        try (Opened file = open("Cannot open file '", path, at, StandardOpenOption.READ)) {
            file.seek(offset);
            return BytesValue.of(attempt("Cannot read from offset " + offset + " in '" + path + "'", at, () -> file.read(Long.MAX_VALUE)));
        }
    }

    @TruffleBoundary
    private static Object writeBytes(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "io_write_bytes requires two arguments: path and bytes", at);
        String wrongType = "io_write_bytes requires path (string) and bytes arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        byte[] bytes = FileLib.bytes(a, 1, wrongType, at);
        return attempt("Cannot write bytes to file '" + path + "'", at, () -> replace(path, bytes, at));
    }

    private static boolean replace(String path, byte[] bytes, Node at) throws IOException {
        try (OutputStream out = FileAccess.replacer(FileAccess.file(path, at))) {
            out.write(bytes);
            return true;
        }
    }

    @TruffleBoundary
    private static Object appendBytes(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "io_append_bytes requires two arguments: path and bytes", at);
        String wrongType = "io_append_bytes requires path (string) and bytes arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        return FileLib.append(path, FileLib.bytes(a, 1, wrongType, at), "Cannot append bytes to file '" + path + "'", at);
    }

    @TruffleBoundary
    private static Object writeAt(Node at, Object[] a) {
        Arguments.expect(a.length == 3, "io_write_at requires three arguments: path, bytes, and offset", at);
        String wrongType = "io_write_at requires path (string), bytes, and offset (int) arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        byte[] bytes = FileLib.bytes(a, 1, wrongType, at);
        long offset = notNegative(Arguments.whole(a, 2, wrongType, at), "io_write_at offset must be non-negative", at);
        try (Opened file = open("Cannot open file '", path, at, StandardOpenOption.WRITE)) {
            file.seek(offset);
            return attempt("Cannot write bytes at offset " + offset + " to '" + path + "'", at, () -> file.write(bytes));
        }
    }

    @TruffleBoundary
    private static Object truncate(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "io_truncate requires two arguments: path and size", at);
        String wrongType = "io_truncate requires path (string) and size (int) arguments";
        String path = Arguments.string(a, 0, wrongType, at);
        long size = notNegative(Arguments.whole(a, 1, wrongType, at), "io_truncate size must be non-negative", at);
        try (Opened file = open("Cannot open file '", path, at, StandardOpenOption.WRITE)) {
            return attempt("Cannot truncate file '" + path + "' to " + size + " bytes", at, () -> file.resize(size));
        }
    }

    @TruffleBoundary
    private static Object copyRange(Node at, Object[] a) {
        Arguments.expect(a.length == 4, "io_copy_range requires four arguments: source, dest, offset, and count", at);
        String wrongType = "io_copy_range requires source (string), dest (string), offset (int), and count (int) arguments";
        String source = Arguments.string(a, 0, wrongType, at);
        String target = Arguments.string(a, 1, wrongType, at);
        long offset = Arguments.whole(a, 2, wrongType, at);
        long count = Arguments.whole(a, 3, wrongType, at);
        notNegative(offset, "io_copy_range offset must be non-negative", at);
        notNegative(count, "io_copy_range count must be non-negative", at);
        byte[] range;
        try (Opened file = open("Cannot open source file '", source, at, StandardOpenOption.READ)) {
            file.seek(offset);
            range = attempt("Cannot read from '" + source + "'", at, () -> file.read(count));
        }
        try (Opened file = open("Cannot create file '", target, at, REPLACE)) {
            return attempt("Cannot write to '" + target + "'", at, () -> file.write(range));
        }
    }

    private static long notNegative(long number, String message, Node at) {
        Arguments.expect(number >= 0, message, at);
        return number;
    }

    private static Opened open(String failure, String path, Node at, OpenOption... options) {
        return attempt(failure + path + "'", at, () -> new Opened(path, FileAccess.channel(FileAccess.file(path, at), options), at));
    }

    /** A file that is being worked on. */
    private record Opened(String path, SeekableByteChannel channel, Node at) implements AutoCloseable {

        /** Goes to a position, which may be behind the end. */
        void seek(long offset) {
            attempt("Cannot seek to offset " + offset + " in '" + path + "'", at, () -> channel.position(offset));
        }

        /** So many bytes, or as many as there are. */
        byte[] read(long count) throws IOException {
            return Channels.newInputStream(channel).readNBytes((int) Math.min(count, LARGEST_ARRAY));
        }

        boolean write(byte[] bytes) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return true;
        }

        /** Cuts the file, or fills it up with zeros. */
        boolean resize(long size) throws IOException {
            if (size > channel.size()) {
                channel.position(size - 1);
                return write(new byte[1]);
            }
            channel.truncate(size);
            return true;
        }

        @Override
        public void close() {
            attempt("Cannot close file '" + path + "'", at, () -> {
                channel.close();
            });
        }
    }
}
