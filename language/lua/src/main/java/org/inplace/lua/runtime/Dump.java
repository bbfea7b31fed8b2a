package org.inplace.lua.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A function as {@code string.dump} gives it: its text, and where in it the function is. Only this implementation reads it back.
 *
 * @param chunk the chunk's name as it was given
 * @param bytes whether each character of the text is a byte
 * @param text of the whole chunk
 * @param start where the function begins
 * @param length of the function
 */
public record Dump(ByteString chunk, boolean bytes, String text, int start, int length) {

    private static final ByteString HEADER = ByteString.ofLatin1("\u001bInplace\u0001");
    private static final int FIXED = 1 + 4 * Integer.BYTES;

    /** A string that is no function: the message says why. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        public Malformed(String message) {
            super(message, null, false, false);
        }
    }

    /** Whether a chunk is no program text. */
    public static boolean isDump(ByteString chunk) {
        return chunk.length() > 0 && chunk.at(0) == HEADER.at(0);
    }

    public ByteString encode() {
        byte[] source = text.getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(HEADER.length() + FIXED + chunk.length() + source.length);
        out.put(HEADER.toBytes()).put((byte) (bytes ? 1 : 0)).putInt(start).putInt(length).putInt(chunk.length()).putInt(source.length);
        return ByteString.of(out.put(chunk.toBytes()).put(source).array());
    }

    public static Dump decode(ByteString dump) throws Malformed {
        int size = HEADER.length();
        if (dump.length() < size) {
            throw new Malformed("unexpected end");
        }
        if (!dump.substring(0, size).equals(HEADER)) {
            throw new Malformed("bad header");
        }
        ByteBuffer in = ByteBuffer.wrap(dump.toBytes());
        in.position(size);
        if (in.remaining() < FIXED) {
            throw new Malformed("unexpected end");
        }
        boolean bytes = in.get() == 1;
        int start = in.getInt();
        int length = in.getInt();
        int nameLength = in.getInt();
        int textLength = in.getInt();
        if (start < 0 || length < 0 || nameLength < 0 || textLength < 0) {
            throw new Malformed("bad integer");
        }
        if ((long) nameLength + textLength > in.remaining()) {
            throw new Malformed("unexpected end");
        }
        byte[] name = new byte[nameLength];
        byte[] source = new byte[textLength];
        in.get(name).get(source);
        return new Dump(ByteString.of(name), bytes, new String(source, bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8), start, length);
    }
}
