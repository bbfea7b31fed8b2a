package org.inplace.ruff.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads ZIP archives through any channel, where {@code java.util.zip.ZipFile} takes files of the host only, and its streams do
 * not know the archive's directory, in which symbolic links are marked. The format is PKWARE's APPNOTE 6.3, without ZIP64,
 * encryption, or methods other than "stored" and "deflated".
 */
public final class ZipReader implements Closeable {

    /** What the archive's directory says about an entry; sizes in bytes. */
    public record Entry(String name, boolean isSymbolicLink, boolean isEncrypted, int method, long checksum, long packedSize, long size,
                    long offset) {
    }

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Of the upper half of an entry's external attributes, if a Unix system wrote it. */
    private static final int FILE_TYPE = 0xf000;
    private static final int SYMBOLIC_LINK = 0xa000;

    private static final String INVALID = "invalid Zip archive: ";

    private final SeekableByteChannel channel;

    public ZipReader(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The entries in the archive's order. */
    public List<Entry> entries() throws IOException {
        ByteBuffer end = findEnd();
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = number(end, 12);
        long start = number(end, 16);
        if (start + size > channel.size() || size > Integer.MAX_VALUE) {
            throw new ZipException(INVALID + "directory is outside of the file");
        }
        ByteBuffer directory = read(start, (int) size);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        return entries;
    }

    /** The record at the end of the archive, behind which only a comment may follow. */
    private ByteBuffer findEnd() throws IOException {
        int length = (int) Math.min(channel.size(), END_SIZE + MAX_COMMENT);
        ByteBuffer tail = read(channel.size() - length, length);
        for (int at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ZipException(INVALID + "could not find end of directory");
    }

    private static Entry entry(ByteBuffer directory) throws ZipException {
        int at = directory.position();
        if (directory.remaining() < ENTRY_SIZE || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw new ZipException(INVALID + "invalid directory entry");
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int length = ENTRY_SIZE + nameLength + Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        if (directory.remaining() < length) {
            throw new ZipException(INVALID + "invalid directory entry");
        }
        String name = StandardCharsets.UTF_8.decode(directory.slice(at + ENTRY_SIZE, nameLength)).toString();
        boolean link = (directory.getShort(at + 40) & FILE_TYPE) == SYMBOLIC_LINK;
        boolean encrypted = (directory.getShort(at + 8) & ENCRYPTED) != 0;
        directory.position(at + length);
        return new Entry(name, link, encrypted, directory.getShort(at + 10), number(directory, at + 16), number(directory, at + 20),
                        number(directory, at + 24), number(directory, at + 42));
    }

    private static long number(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /**
     * The content of an entry.
     *
     * @param limit where to stop if it is longer, whatever the directory says
     */
    public byte[] content(Entry entry, int limit) throws IOException {
        if (entry.isEncrypted) {
            throw new ZipException("Password required to decrypt file");
        }
        ByteBuffer header = read(entry.offset, LOCAL_SIZE);
        if (header.getInt(0) != LOCAL_SIGNATURE) {
            throw new ZipException(INVALID + "invalid entry header");
        }
        channel.position(entry.offset + LOCAL_SIZE + Short.toUnsignedInt(header.getShort(26)) + Short.toUnsignedInt(header.getShort(28)));
        byte[] content = unpack(entry, Channels.newInputStream(channel), limit);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (content.length < limit && checksum.getValue() != entry.checksum) {
            throw new ZipException("Invalid checksum");
        }
        return content;
    }

    private static byte[] unpack(Entry entry, InputStream in, int limit) throws IOException {
        return switch (entry.method) {
            case STORED -> in.readNBytes((int) Math.min(entry.packedSize, limit));
            case DEFLATED -> {
                Inflater inflater = new Inflater(true);
                try (inflater) {
                    yield new InflaterInputStream(in, inflater).readNBytes(limit);
                }
            }
            default -> throw new ZipException("Compression method not supported");
        };
    }

    private ByteBuffer read(long position, int length) throws IOException {
        byte[] bytes = Channels.newInputStream(channel.position(position)).readNBytes(length);
        if (bytes.length < length) {
            throw new ZipException(INVALID + "unexpected end of file");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
