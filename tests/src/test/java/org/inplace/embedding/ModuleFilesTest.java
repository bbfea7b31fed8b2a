package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where modules are looked for, and when they are evaluated again. */
class ModuleFilesTest {

    @TempDir
    Path directory;

    private Path write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Context context(String working) throws IOException {
        Path path = Files.createDirectories(directory.resolve(working)).toRealPath();
        return Context.newBuilder("ruff").allowIO(IOAccess.ALL).currentWorkingDirectory(path).build();
    }

    private static String run(Context context, Path main) throws IOException {
        return context.eval(Source.newBuilder("ruff", main.toFile()).cached(false).build()).asString();
    }

    @Test
    void rootsAreTriedInOrder() throws IOException {
        Path main = write("app/src/main.ruff", "from m import where\nwhere");
        try (Context context = context("work")) {
            write("app/m.ruff", "export where := \"beside src\"");
            assertEquals("beside src", run(context, main));
            write("app/src/m.ruff", "export where := \"beside the program\"");
            assertEquals("beside the program", run(context, main));
            write("work/modules/m.ruff", "export where := \"modules\"");
            assertEquals("modules", run(context, main));
            write("work/m.ruff", "export where := \"working directory\"");
            assertEquals("working directory", run(context, main));
        }
    }

    @Test
    void modulesFindWhatStandsBesideTheProgram() throws IOException {
        Path main = write("app/main.ruff", "from outer import both\nboth()");
        write("work/modules/outer.ruff", "from inner import x\nexport func both() { from later import y  return x + y }");
        write("app/inner.ruff", "export x := \"inner\"");
        write("app/later.ruff", "export y := \", later\"");
        try (Context context = context("work")) {
            assertEquals("inner, later", run(context, main));
        }
    }

    @Test
    void aChangedFileIsEvaluatedAgain() throws IOException {
        Path main = write("main.ruff", "from m import next\nnext()");
        Path module = write("m.ruff", "n := \"\"\nexport func next() { n += \"a\"  return n }");
        try (Context context = context(".")) {
            assertEquals("a", run(context, main));
            assertEquals("aa", run(context, main));
            Files.setLastModifiedTime(module, FileTime.fromMillis(1000));
            assertEquals("a", run(context, main));
            assertEquals("aa", run(context, main));
        }
    }

    @Test
    void linksThatLeadOutsideAreNotFollowed() throws IOException {
        write("outside/m.ruff", "export x := 1");
        Path main = write("app/main.ruff", "r := \"\"\ntry { from dir.m import x } except e { r = e.message }\nr");
        Files.createSymbolicLink(directory.resolve("app/dir"), directory.resolve("outside"));
        try (Context context = context("work")) {
            Path real = directory.toRealPath();
            String expected = "Unsafe module import 'dir.m': resolved path '" + real.resolve("outside/m.ruff") + "' escapes module search root '";
            assertEquals(expected + directory.resolve("app") + "'", run(context, main));
        }
    }
}
