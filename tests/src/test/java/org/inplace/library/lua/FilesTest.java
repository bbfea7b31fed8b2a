package org.inplace.library.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.io.IOAccess;
import org.inplace.library.MemoryFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and processes as an embedder sees them: what a context lacks the privilege for, whose files they are, when they are closed. */
class FilesTest {

    private static final String DENIED = ": Permission denied\t13\n";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Context.Builder builder() {
        return Context.newBuilder("lua").out(out).err(out);
    }

    private Context withFiles() {
        return builder().allowIO(IOAccess.ALL).currentWorkingDirectory(directory.toAbsolutePath()).build();
    }

    private String run(Context context, String program) {
        out.reset();
        context.eval("lua", program);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String content(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    @Test
    void whatTheContextHasNoPrivilegeForLooksAsIfTheSystemRefusedIt() {
        try (Context context = builder().build()) {
            assertEquals("nil\tf" + DENIED, run(context, "print(io.open('f'))"));
            assertEquals("nil\tf" + DENIED, run(context, "print(io.open('f', 'w'))"));
            assertEquals("nil\tPermission denied\t13\n", run(context, "print(io.tmpfile())"));
            assertEquals("nil\ttrue" + DENIED, run(context, "print(io.popen('true'))"));
            assertEquals("nil\tf" + DENIED, run(context, "print(os.remove('f'))"));
            assertEquals("nil\tf" + DENIED, run(context, "print(os.rename('f', 'g'))"));
            assertEquals("false\tbad argument #1 to '?' (f: Permission denied)\n", run(context, "print(pcall(io.lines, 'f'))"));
            assertEquals("false\tunable to generate a unique filename\n", run(context, "print(pcall(os.tmpname))"));
            assertEquals("0\t-1\tnil\n", run(context, "print(os.execute(), os.execute('true'), os.getenv('PATH'))"));
        }
    }

    @Test
    void filesAreThoseOfTheEmbeddersFileSystem() {
        IOAccess memory = IOAccess.newBuilder().fileSystem(new MemoryFileSystem()).build();
        try (Context context = builder().allowIO(memory).build()) {
            assertEquals("true\t3\ta\tXc!\nnil\n", run(context, """
                            local f = io.open('/f', 'w') f:write('abc') local closed = f:close()
                            f = io.open('/f', 'r+') local size, first = f:seek('end'), f:seek('set') and f:read(1) f:write('X') f:close()
                            f = io.open('/f', 'a+') f:write('!') f:seek('set', 1)
                            print(closed, size, first, f:read('*l')) f:close() print((os.remove('/g')))"""));
            assertEquals("nil\t/none: No such file or directory\t2\n", run(context, "print(io.open('/none'))"));
            assertEquals("true\taX\n", run(context, "local ok = os.rename('/f', '/g') print(ok, io.open('/g'):read(2))"));
            assertEquals("true\tnil\t/g: No such file or directory\t2\n", run(context, "print(os.remove('/g'), io.open('/g'))"));
        }
    }

    @Test
    void whatIsNotClosedIsWrittenWhenTheContextIsClosed() throws IOException {
        try (Context context = withFiles()) {
            run(context, "f = io.open('kept', 'w') f:write('all of it') io.output('default') io.write('too')");
            assertEquals("", content("kept"));
        }
        assertEquals("all of it", content("kept"));
        assertEquals("too", content("default"));
    }

    @Test
    void whatIsNotClosedIsWrittenWhenTheProgramEndsItself() throws IOException {
        PolyglotException end = assertThrows(PolyglotException.class, () -> {
            try (Context context = withFiles()) {
                run(context, "io.open('f', 'w'):write('data') io.write('seen') os.exit(259)");
            }
        });
        assertTrue(end.isExit());
        assertEquals(3, end.getExitStatus());
        assertEquals("data", content("f"));
        assertEquals("seen", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatNothingRefersToIsClosedWithoutTheProgramsEnd() throws IOException, InterruptedException {
        try (Context context = withFiles()) {
            run(context, "do local f = io.open('lost', 'w') f:write('found') end");
            for (int i = 0; i < 100 && content("lost").isEmpty(); i++) {
                System.gc();
                Thread.sleep(10);
                run(context, "io.open('other', 'w'):close()");
            }
            assertEquals("found", content("lost"));
        }
    }

    @Test
    void outputsKeepTheirOrder() {
        try (Context context = builder().allowIO(IOAccess.ALL).allowCreateProcess(true).build()) {
            assertEquals("a1\tbc\nd", run(context, "io.write('a', 1) io.stderr:write('\\tb') print('c') io.stderr:write('d')"));
            assertEquals("1\n2\n3\n0\n", run(context, "print(1) os.execute('echo 2') os.execute('echo 3 >&2') print(0)"));
        }
    }

    @Test
    void textIsWrittenAsBytes() throws IOException {
        try (Context context = withFiles()) {
            run(context, "local f = io.open('b', 'wb') for i = 0, 255 do f:write(string.char(i)) end f:close()");
        }
        byte[] bytes = Files.readAllBytes(directory.resolve("b"));
        assertEquals(256, bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            assertEquals((byte) i, bytes[i]);
        }
    }
}
