package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that want to write where they must not, or too much. */
class UnzipTest {

    private static final int ENTRY = 0x02014b50;

    @TempDir private Path directory;

    private static byte[] archive(int size, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Does something to each entry of the archive's directory, given where it begins. */
    private static void eachEntry(ByteBuffer archive, IntConsumer change) {
        for (int i = 0; i < archive.capacity() - 4; i++) {
            if (archive.getInt(i) == ENTRY) {
                change.accept(i);
            }
        }
    }

    private static ByteBuffer buffer(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String unzip(byte[] archive) throws IOException {
        Files.write(directory.resolve("a.zip"), archive);
        try (Context context = Context.newBuilder("ruff").allowIO(IOAccess.ALL).currentWorkingDirectory(directory.toRealPath()).build()) {
            return Programs.error(context, "unzip(\"a.zip\", \"out\")");
        }
    }

    @Test
    void unsafeNames() throws IOException {
        String[][] cases = {{"../x", "parent directory traversal component is not allowed"}, {"a\\..\\x", "parent directory traversal component is not allowed"},
                        {"/x", "absolute path is not allowed"}, {"\\x", "absolute path is not allowed"}, {"C:\\x", "drive-prefixed path is not allowed"},
                        {"a\0b", "null byte is not allowed"}, {"./", "empty normalized path is not allowed"}};
        for (String[] c : cases) {
            assertEquals("Unsafe archive entry '" + c[0] + "': " + c[1], unzip(archive(1, c[0])));
        }
        assertEquals("Unsafe archive entry: empty path is not allowed", unzip(archive(1, "")));
    }

    @Test
    void symbolicLinks() throws IOException {
        byte[] archive = archive(1, "link");
        eachEntry(buffer(archive), at -> buffer(archive).putInt(at + 38, 0xa1ff << 16));
        assertEquals("Unsafe archive entry 'link': symbolic links are not allowed", unzip(archive));
    }

    @Test
    void entriesBeforeAFailureStay() throws IOException {
        assertEquals("Unsafe archive entry '../x': parent directory traversal component is not allowed", unzip(archive(1, "good/a", "../x", "b")));
        assertTrue(Files.exists(directory.resolve("out/good/a")));
        assertTrue(Files.notExists(directory.resolve("out/b")));
    }

    @Test
    void tooMuch() throws IOException {
        String[] many = new String[1025];
        for (int i = 0; i < many.length; i++) {
            many[i] = "f" + i;
        }
        assertEquals("Archive contains 1025 entries which exceeds maximum entry count (1024)", unzip(archive(0, many)));
        byte[] large = archive((1 << 24) + 1, "large");
        assertEquals("Archive entry 'large' exceeds maximum per-entry size (16777217 bytes > 16777216 bytes)", unzip(large));
        eachEntry(buffer(large), at -> buffer(large).putInt(at + 24, 5));
        assertEquals("Archive entry 'large' exceeds maximum per-entry size (16777217 bytes > 16777216 bytes)", unzip(large));
        byte[] several = archive(15_000_000, "1", "2", "3", "4", "5");
        assertEquals("Archive extraction exceeds maximum total extraction size (75000000 bytes > 67108864 bytes)", unzip(several));
        eachEntry(buffer(several), at -> buffer(several).putInt(at + 24, 5));
        assertEquals("Archive extraction exceeds maximum total extraction size (75000000 bytes > 67108864 bytes)", unzip(several));
    }

    @Test
    void damage() throws IOException {
        byte[] archive = archive(100, "f");
        eachEntry(buffer(archive), at -> buffer(archive).putInt(at + 16, 5));
        assertEquals("Failed to extract 'f': Invalid checksum", unzip(archive));
        eachEntry(buffer(archive), at -> buffer(archive).putShort(at + 10, (short) 99));
        assertEquals("Failed to extract 'f': Compression method not supported", unzip(archive));
        eachEntry(buffer(archive), at -> buffer(archive).putShort(at + 8, (short) 1));
        assertEquals("Failed to extract 'f': Password required to decrypt file", unzip(archive));
        String opening = "Failed to open zip archive 'a.zip': invalid Zip archive: ";
        eachEntry(buffer(archive), at -> buffer(archive).putInt(at, 7));
        assertEquals(opening + "invalid directory entry", unzip(archive));
        assertEquals(opening + "could not find end of directory", unzip(new byte[0]));
    }
}
